package parallax.casefile.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parallax.agreement.Unit;
import parallax.text.Span;

/// What one person has coded: the records that this person accepted, edited or added, and did not take back.
public final class Coding {
    /// A record as the person left it.
    private record Coded(String document, Span span, RecordImage image) {
        boolean is(Anchor at, RecordImage was) {
            return document.equals(at.document().id()) && span.equals(at.span()) && image.equals(was);
        }
    }

    private final List<Coded> records = new ArrayList<>();
    private final Set<String> documents = new TreeSet<>();

    private Coding() {}

    /// @param coder compared without regard to case
    public static Coding of(Decisions decisions, String coder) {
        Coding coding = new Coding();
        decisions.active().stream()
                .filter(entry -> entry.by().equalsIgnoreCase(coder))
                .forEach(entry -> coding.take(entry.decision()));
        return coding;
    }

    private void take(Decision decision) {
        switch (decision) {
            case Decision.Accept(Anchor at, RecordImage image) -> replace(at, image, List.of(image));
            case Decision.Add(Anchor at, RecordImage image) -> replace(at, image, List.of(image));
            case Decision.Edit(Anchor at, RecordImage before, RecordImage after) -> replace(at, before, List.of(after));
            case Decision.Reject(Anchor at, RecordImage image) -> replace(at, image, List.of());
            case Decision.MergeActors _, Decision.SplitActor _, Decision.FixDate _, Decision.FixPlace _ -> {}
            case Decision.SetFamily _, Decision.MarkBoilerplate _, Decision.Undo _ -> {}
        }
    }

    private void replace(Anchor at, RecordImage was, List<RecordImage> is) {
        documents.add(at.document().id());
        records.removeIf(record -> record.is(at, was));
        is.forEach(image -> records.add(new Coded(at.document().id(), at.span(), image)));
    }

    /// The documents in which the person has decided on a record, rejected ones included.
    public Set<String> documents() {
        return Set.copyOf(documents);
    }

    /// Units of records of one kind, by what a reader would call them: an event's type, a figure's measure, what a
    /// statement or a position does.
    public List<Unit> units(RecordKind kind) {
        return records.stream()
                .filter(record -> record.image().kind() == kind)
                .map(record -> new Unit(record.document(), record.span(), category(record.image())))
                .toList();
    }

    private static String category(RecordImage image) {
        return switch (image) {
            case RecordImage.OfStatement statement -> statement.does().label();
            case RecordImage.OfEvent event -> event.type().name();
            case RecordImage.OfFigure figure -> figure.measure().label();
            case RecordImage.OfPosition position -> position.does().label();
        };
    }
}
