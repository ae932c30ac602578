package parallax.compare.relation;

import java.util.List;
import java.util.Optional;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.CaseActors;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.Relater;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;

/// Holds against each other whom two name as having done something.
public final class DoersRelater implements Relater {
    @Override
    public Optional<Relation> relate(StoryAccounts story, Question question, Answer left, Answer right) {
        if (!(left.value() instanceof Value.Doers(List<String> one))
                || !(right.value() instanceof Value.Doers(List<String> other))
                || Ruling.isOneVoice(left, right)) {
            return Optional.empty();
        }
        Ruling ruling = ruling(story.actors(), one, other);
        boolean inside = left.ref().account().equals(right.ref().account());
        boolean silent = switch (ruling.kind()) {
            case AGREE -> inside;
            case CONFLICT ->
                Doers.mayBePart(story.actors(), one, other)
                        || namesBoth(story.actors(), question, left, other)
                        || namesBoth(story.actors(), question, right, one)
                        || inside && !isAccused(story.actors(), left, other) && !isAccused(story.actors(), right, one);
            default -> false;
        };
        return silent ? Optional.empty() : ruling.on(left, right);
    }

    /// Whether a voice also names the other's doers: it tells of two acts, or of two who did it together.
    private static boolean namesBoth(CaseActors actors, Question question, Answer answer, List<String> others) {
        return question.answers().stream()
                .filter(more -> Ruling.isOneVoice(more, answer))
                .anyMatch(more ->
                        more.value() instanceof Value.Doers(List<String> named) && Doers.meet(actors, named, others));
    }

    /// Whether it is told by one whom the other accuses: an account that passes on two versions, rather than two acts.
    private static boolean isAccused(CaseActors actors, Answer answer, List<String> accused) {
        String holder = answer.holder().actor();
        return holder != null && Doers.meet(actors, List.of(holder), accused);
    }

    private static Ruling ruling(CaseActors actors, List<String> one, List<String> other) {
        boolean oneCovered = one.stream().allMatch(id -> Doers.meet(actors, List.of(id), other));
        boolean otherCovered = other.stream().allMatch(id -> Doers.meet(actors, List.of(id), one));
        if (oneCovered && otherCovered) {
            return new Ruling(
                    RelationKind.AGREE, "same-doers", "Both name the same, or a body and one that belongs to it.");
        }
        if (oneCovered || otherCovered) {
            return new Ruling(
                    RelationKind.REFINE, "more-doers-named", "The one names all whom the other names, and more.");
        }
        if (Doers.meet(actors, one, other)) {
            return new Ruling(RelationKind.AGREE, "shared-doers", "Both name at least one of the same.");
        }
        return new Ruling(RelationKind.CONFLICT, "other-doers", "For the same act the two name others.");
    }
}
