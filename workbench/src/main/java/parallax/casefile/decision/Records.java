package parallax.casefile.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.text.Span;
import tools.jackson.databind.JsonNode;

/// The records of one kind of an account, with what a person can do to them.
///
/// @param <R> a record, with the statement that tells it
abstract class Records<R> {
    final Draft draft;

    Records(Draft draft) {
        this.draft = draft;
    }

    static Records<?> of(RecordKind kind, Draft draft) {
        return switch (kind) {
            case STATEMENT -> new StatementRecords(draft);
            case EVENT -> new EventRecords(draft);
            case FIGURE -> new FigureRecords(draft);
            case POSITION -> new PositionRecords(draft);
        };
    }

    abstract RecordKind kind();

    /// Those of the draft, which change with it.
    abstract List<R> list();

    /// Those of an account as read.
    abstract List<R> list(Account account);

    abstract String id(R record);

    /// Where it stands: the words by which a decision is tied to it.
    abstract Span span(R record);

    abstract RecordImage image(R record);

    /// The record with what the second image says otherwise than the first.
    abstract R edited(R record, RecordImage before, RecordImage after);

    abstract R made(String id, Span span, RecordImage image);

    /// The record with this id.
    Optional<R> named(String id) {
        return list().stream().filter(record -> id(record).equals(id)).findFirst();
    }

    /// The record at these words; of several the one that is most like the image.
    Optional<R> at(Span span, RecordImage image) {
        return most(list(), span, image);
    }

    private Optional<R> most(List<R> records, Span span, RecordImage image) {
        return records.stream()
                .filter(record -> span(record).equals(span))
                .max(Comparator.comparingInt((R record) -> likeness(image(record), image)));
    }

    /// In how many fields two images are the same.
    private static int likeness(RecordImage one, RecordImage other) {
        JsonNode fields = ImageJson.fields(other);
        int same = 0;
        for (Map.Entry<String, JsonNode> field : ImageJson.fields(one).properties()) {
            same += field.getValue().equals(fields.get(field.getKey())) ? 1 : 0;
        }
        return same;
    }

    /// Brings back a record of the machine that an earlier decision took away.
    Optional<R> restored(Span span, RecordImage image) {
        Optional<R> found = most(list(draft.machine()), span, image)
                .filter(record -> named(id(record)).isEmpty());
        found.ifPresent(record -> Draft.insert(list(), record, this::span));
        return found;
    }

    R add(String id, Span span, RecordImage image) {
        R record = made(id, span, image);
        Draft.insert(list(), record, this::span);
        return record;
    }

    void remove(R record) {
        list().removeIf(other -> id(other).equals(id(record)));
    }

    void replace(R record, R by) {
        list().replaceAll(other -> id(other).equals(id(record)) ? by : other);
    }

    /// What a person changed, else what the machine says.
    static <T extends @Nullable Object> T changed(T machine, T before, T after) {
        return Objects.equals(before, after) ? machine : after;
    }

    List<String> known(List<Actor> actors) {
        return actors.stream().map(draft::know).distinct().toList();
    }

    List<String> changed(List<String> machine, List<Actor> before, List<Actor> after) {
        return before.equals(after) ? machine : known(after);
    }

    Actor actor(String id) {
        return draft.actor(id);
    }

    List<Actor> actors(List<String> ids) {
        return ids.stream().map(this::actor).toList();
    }
}
