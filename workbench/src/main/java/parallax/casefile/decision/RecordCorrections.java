package parallax.casefile.decision;

import java.util.Optional;
import parallax.casefile.decision.Applied.Found;
import parallax.text.Span;

/// Applies a decision about a record to an account in whose text its words are found.
final class RecordCorrections {
    /// With fewer characters around it the same as they were, a record that the machine does not read in a changed text
    /// is not put there: its words may be any "said".
    private static final int SURE = 12;

    private final Draft draft;
    private final Entry entry;
    private final Anchor.Place place;
    private final Moved moved;
    private final boolean stands;

    /// @param stands whether the record stands without the machine: not if it was added and that was undone
    RecordCorrections(Draft draft, Entry entry, Anchor at, Anchor.Place place, boolean stands) {
        this.draft = draft;
        this.entry = entry;
        this.place = place;
        this.moved = new Moved(draft.text, place.shift(at));
        this.stands = stands && (!place.moved() || place.known() >= SURE);
    }

    Found apply(RecordImage image) {
        return apply(Records.of(image.kind(), draft));
    }

    private <R> Found apply(Records<R> records) {
        return switch (entry.decision()) {
            case Decision.Accept(Anchor _, RecordImage image) -> accept(records, image);
            case Decision.Reject(Anchor _, RecordImage image) -> reject(records, image);
            case Decision.Edit(Anchor _, RecordImage before, RecordImage after) -> edit(records, before, after);
            case Decision.Add(Anchor _, RecordImage image) -> add(records, image);
            default ->
                throw new IllegalArgumentException(
                        "not about a record: " + entry.decision().label());
        };
    }

    private <R> Found accept(Records<R> records, RecordImage image) {
        Optional<R> found = find(records, image);
        if (found.isEmpty()) {
            return keep(records, image);
        }
        found.ifPresent(record -> review(records, record));
        return there();
    }

    private <R> Found reject(Records<R> records, RecordImage image) {
        Optional<R> found = records.at(span(), image);
        found.ifPresent(record -> {
            review(records, record);
            records.remove(record);
        });
        return found.isPresent() ? there() : Found.KEPT;
    }

    private <R> Found edit(Records<R> records, RecordImage before, RecordImage after) {
        Optional<R> found = find(records, before);
        Optional<RecordImage> is = moved.image(after);
        Optional<RecordImage> was = moved.image(before);
        if (found.isEmpty() || is.isEmpty() || was.isEmpty()) {
            return keep(records, after);
        }
        found.ifPresent(record -> {
            records.replace(record, records.edited(record, was.get(), is.get()));
            review(records, record);
        });
        return there();
    }

    private <R> Found add(Records<R> records, RecordImage image) {
        Found kept = keep(records, image);
        return kept == Found.KEPT ? there() : kept;
    }

    /// The record, even if an earlier decision took it away.
    private <R> Optional<R> find(Records<R> records, RecordImage image) {
        Optional<R> found = records.at(span(), image);
        return found.isPresent() ? found : records.restored(span(), image);
    }

    /// What the person said stands, though the machine does not read it.
    private <R> Found keep(Records<R> records, RecordImage image) {
        Optional<RecordImage> here = moved.image(image);
        if (!stands || here.isEmpty()) {
            return Found.HOMELESS;
        }
        review(records, records.add("d" + entry.number(), span(), here.get()));
        return Found.KEPT;
    }

    private <R> void review(Records<R> records, R record) {
        draft.review(records.kind().label(), records.id(record), entry);
    }

    private Found there() {
        return place.moved() ? Found.MOVED : Found.THERE;
    }

    private Span span() {
        return place.quote().span();
    }
}
