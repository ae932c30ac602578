package parallax.compare.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.compare.count.Tally;
import parallax.compare.count.TallyReader;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Evidence;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.Relater;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.text.Span;

/// How two counts stand to each other. Safe to share.
public final class CountRelater implements Relater {
    private final TallyReader reader = new TallyReader();
    private final CountDoubts doubts = new CountDoubts(reader);

    @Override
    public Optional<Relation> relate(StoryAccounts story, Question question, Answer left, Answer right) {
        Tally one = reader.read(story, left.ref());
        Tally other = reader.read(story, right.ref());
        if (one == null || other == null) {
            return denied(left, right);
        }
        CountPair pair = pair(story, question, one, other);
        for (CountRule rule : CountRules.ALL) {
            if (rule.holds().test(pair)) {
                boolean unsure = question.unsure().contains(Set.of(left.ref(), right.ref()));
                if (rule.kind() == RelationKind.CONFLICT && (unsure || doubts.isDoubtful(story, pair))) {
                    return Optional.empty();
                }
                return Optional.of(new Relation(
                        left.ref(), right.ref(), rule.kind(), rule.name(), rule.because(), evidence(one, other)));
            }
        }
        return Optional.empty();
    }

    /// Two counts; one whose words do not tell what it counts as one that counts what is asked.
    private CountPair pair(StoryAccounts story, Question question, Tally one, Tally other) {
        boolean told = !one.topic().isUntold()
                && one.topic().family().equals(other.topic().family());
        for (int i = 0; !told && i < question.answers().size(); i++) {
            Tally model = reader.read(story, question.answers().get(i).ref());
            if (model != null && !model.isBare() && !model.topic().isUntold()) {
                return CountPair.of(like(one, model), like(other, model));
            }
        }
        return CountPair.of(one, other);
    }

    private static Tally like(Tally tally, Tally model) {
        return tally.topic().family().equals(model.topic().family()) ? tally : tally.as(model);
    }

    /// "Nobody died" against a count, where no number is written.
    private static Optional<Relation> denied(Answer left, Answer right) {
        boolean leftCounts = left.value() instanceof Value.Count;
        boolean rightCounts = right.value() instanceof Value.Count;
        Value claim = leftCounts ? right.value() : left.value();
        if (leftCounts == rightCounts || !(claim instanceof Value.Verdict verdict) || verdict.affirms()) {
            return Optional.empty();
        }
        return new Ruling(
                        RelationKind.DENY,
                        "denied-against-some",
                        "One says that it did not happen, the other gives a number.")
                .on(left, right);
    }

    private static List<Evidence> evidence(Tally left, Tally right) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(left.ref().account(), left.figure().span()));
        evidence.add(new Evidence(right.ref().account(), right.figure().span()));
        addTelling(evidence, left);
        addTelling(evidence, right);
        return evidence;
    }

    private static void addTelling(List<Evidence> evidence, Tally tally) {
        Span telling = tally.figure().telling();
        if (telling != null) {
            evidence.add(new Evidence(tally.ref().account(), telling));
        }
    }
}
