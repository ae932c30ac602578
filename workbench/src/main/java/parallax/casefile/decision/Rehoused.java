package parallax.casefile.decision;

import java.util.function.Function;

/// Decisions of one case in the words of another, whose documents have other ids.
///
/// @param documents gives for a document of the one case that of the other; the same where it has none
public record Rehoused(Function<DocumentKey, DocumentKey> documents) {
    /// The decision about the other case's documents.
    ///
    /// @param number gives for a decision of the one case its number in the other
    public Decision of(Decision decision, Function<Integer, Integer> number) {
        return switch (decision) {
            case Decision.Accept(Anchor at, RecordImage image) -> new Decision.Accept(anchor(at), image);
            case Decision.Reject(Anchor at, RecordImage image) -> new Decision.Reject(anchor(at), image);
            case Decision.Edit(Anchor at, RecordImage before, RecordImage after) ->
                new Decision.Edit(anchor(at), before, after);
            case Decision.Add(Anchor at, RecordImage image) -> new Decision.Add(anchor(at), image);
            case Decision.SplitActor split ->
                new Decision.SplitActor(
                        split.from(),
                        split.into(),
                        split.names(),
                        split.namings().stream().map(this::anchor).toList());
            case Decision.FixDate date ->
                new Decision.FixDate(documents.apply(date.document()), date.before(), date.days());
            case Decision.FixPlace place -> new Decision.FixPlace(anchor(place.at()), place.before(), place.spot());
            case Decision.MarkBoilerplate(Anchor at) -> new Decision.MarkBoilerplate(anchor(at));
            case Decision.Undo(int other) -> new Decision.Undo(number.apply(other));
            case Decision.MergeActors _, Decision.SetFamily _ -> decision;
        };
    }

    private Anchor anchor(Anchor anchor) {
        return new Anchor(documents.apply(anchor.document()), anchor.quote(), anchor.before(), anchor.after());
    }
}
