package parallax.web.reader;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.casefile.Row;
import parallax.casefile.decision.Anchor;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.Decisions;
import parallax.casefile.decision.Entry;
import parallax.text.Span;
import parallax.web.page.Address;
import parallax.web.page.Ask;
import parallax.web.page.Links;

/// What people have decided of an account.
final class Reviews {
    private static final String REVIEWED = "SELECT kind, record, decision, what FROM reviewed WHERE account = ?";

    private final AccountText text;
    private final Decisions decisions;
    private final List<Row> reviewed;

    private Reviews(AccountText text, Decisions decisions, List<Row> reviewed) {
        this.text = text;
        this.decisions = decisions;
        this.reviewed = reviewed;
    }

    static Reviews of(Ask ask, AccountText text) throws IOException {
        List<Row> reviewed = ask.held().has("reviewed") ? ask.held().query(REVIEWED, List.of(text.id())) : List.of();
        return new Reviews(text, ask.desk().corrections().decisions(), reviewed);
    }

    /// What was decided of each record, by its id in the reader.
    Map<String, String> byRecord() {
        Map<String, String> what = new HashMap<>();
        reviewed.forEach(row -> what.put(id(row), word(row.text("what"))));
        return what;
    }

    private static String id(Row row) {
        return row.text("kind").equals("place") ? "place" + row.text("record") : row.text("record");
    }

    /// Decisions that made a record as it is.
    List<Correcting.Review> ofRecord(String id) {
        return reviewed.stream()
                .filter(row -> id(row).equals(id))
                .flatMap(row -> entry((int) row.number("decision")).stream())
                .map(this::told)
                .toList();
    }

    /// Decisions that hold and are tied to words within these.
    List<Correcting.Review> within(Span span) {
        return decisions.active().stream()
                .filter(entry -> place(entry).filter(span::overlaps).isPresent())
                .map(this::told)
                .toList();
    }

    /// Decisions on an actor of this account.
    List<Correcting.Review> ofActor(String actor) {
        return reviewed.stream()
                .filter(row ->
                        row.text("kind").equals("actor") && row.text("record").equals(actor))
                .flatMap(row -> entry((int) row.number("decision")).stream())
                .map(this::told)
                .toList();
    }

    /// Records of this account that are rejected.
    List<Correcting.Review> rejected() {
        return active(true);
    }

    /// Other decisions on words of this account, or that changed a record of it.
    List<Correcting.Review> corrected() {
        return active(false);
    }

    private List<Correcting.Review> active(boolean rejections) {
        Set<Integer> here = new HashSet<>();
        reviewed.forEach(row -> here.add((int) row.number("decision")));
        return decisions.active().stream()
                .filter(entry -> entry.decision() instanceof Decision.Reject == rejections)
                .filter(entry -> here.contains(entry.number())
                        || place(entry).filter(this::isOfAccount).isPresent())
                .map(this::told)
                .toList();
    }

    private boolean isOfAccount(Span span) {
        return text.whole().contains(span);
    }

    private Optional<Entry> entry(int number) {
        return decisions.active().stream()
                .filter(entry -> entry.number() == number)
                .findFirst();
    }

    /// Where in this document its words stand; absent for decisions on other documents, or on none.
    private Optional<Span> place(Entry entry) {
        return anchor(entry.decision())
                .filter(at -> at.document().id().equals(text.document()))
                .map(Anchor::span);
    }

    private static Optional<Anchor> anchor(Decision decision) {
        return switch (decision) {
            case Decision.Accept accept -> Optional.of(accept.at());
            case Decision.Reject reject -> Optional.of(reject.at());
            case Decision.Edit edit -> Optional.of(edit.at());
            case Decision.Add add -> Optional.of(add.at());
            case Decision.FixPlace place -> Optional.of(place.at());
            case Decision.MarkBoilerplate boilerplate -> Optional.of(boilerplate.at());
            case Decision.SplitActor split -> split.namings().stream().findFirst();
            case Decision.MergeActors _, Decision.FixDate _, Decision.SetFamily _, Decision.Undo _ -> Optional.empty();
        };
    }

    private Correcting.Review told(Entry entry) {
        Optional<Anchor> at = anchor(entry.decision());
        Address link = at.map(Anchor::span)
                .map(span -> Links.words(text.id(), span))
                .orElseGet(() -> Links.account(text.id()));
        return new Correcting.Review(
                entry.number(),
                what(entry.decision()),
                about(entry.decision(), at),
                entry.by(),
                entry.at().atZone(ZoneOffset.UTC).toLocalDate().toString(),
                entry.why(),
                link.toString());
    }

    private static String what(Decision decision) {
        return decision instanceof Decision.FixPlace place && place.spot() == null
                ? "said to be no place"
                : word(decision.label());
    }

    private static String about(Decision decision, Optional<Anchor> at) {
        return switch (decision) {
            case Decision.MergeActors merge ->
                merge.merged().name() + " = " + merge.into().name();
            case Decision.SplitActor split ->
                split.from().name() + " ≠ " + split.into().name();
            default -> at.map(Anchor::words).orElse("");
        };
    }

    private static String word(String decision) {
        return switch (decision) {
            case "accept" -> "accepted";
            case "reject" -> "rejected";
            case "edit" -> "edited";
            case "add" -> "added";
            case "merge actors" -> "actors merged";
            case "split actor" -> "actor split";
            case "fix date" -> "date set";
            case "fix place" -> "place set";
            case "mark boilerplate" -> "marked as boilerplate";
            default -> decision;
        };
    }
}
