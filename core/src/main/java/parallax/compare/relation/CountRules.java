package parallax.compare.relation;

import static parallax.compare.ledger.RelationKind.AGREE;
import static parallax.compare.ledger.RelationKind.CONFLICT;
import static parallax.compare.ledger.RelationKind.DENY;
import static parallax.compare.ledger.RelationKind.DIFFER_IN_SCOPE;
import static parallax.compare.ledger.RelationKind.REFINE;
import static parallax.compare.ledger.RelationKind.UPDATE;

import java.util.List;
import parallax.compare.count.Course;
import parallax.compare.count.Phase;
import parallax.compare.count.Roundness;
import parallax.compare.count.Tally.Trait;

/// The rules over two counts, in the order in which they are asked: the first that holds speaks. What makes two
/// numbers harmless is asked before what makes them clash.
final class CountRules {
    private CountRules() {}

    static final List<CountRule> ALL = List.of(
            new CountRule(
                    "none-against-some",
                    DENY,
                    "One says that there was nobody, the other gives a number.",
                    pair -> pair.isNothing(true) != pair.isNothing(false)),
            new CountRule(
                    "called-for-against-counted",
                    DIFFER_IN_SCOPE,
                    "One number is what somebody calls for or promises, the other a count.",
                    pair -> pair.isOnePhase(Phase.CALLED_FOR)),
            new CountRule(
                    "planned-against-done",
                    DIFFER_IN_SCOPE,
                    "One number is planned, the other has come about.",
                    pair -> pair.isOnePhase(Phase.PLANNED)),
            new CountRule(
                    "other-topic",
                    DIFFER_IN_SCOPE,
                    "They count different things of the same kind.",
                    CountPair::isOtherTopic),
            new CountRule(
                    "part-against-whole",
                    DIFFER_IN_SCOPE,
                    "One counts a part of what the other counts.",
                    CountRules::isPart),
            new CountRule(
                    "wider-area",
                    DIFFER_IN_SCOPE,
                    "One counts a wider area than the other.",
                    pair -> pair.isOneOnly(Trait.WIDER) && !pair.sameNumber()),
            new CountRule(
                    "other-side",
                    DIFFER_IN_SCOPE,
                    "They count different sides of a place.",
                    pair -> pair.isOtherSide() && !pair.sameNumber()),
            new CountRule(
                    "same-number",
                    AGREE,
                    "Both give the same number.",
                    pair -> pair.sameNumber() && pair.leftBounds().meets(pair.rightBounds())),
            new CountRule(
                    "other-group", DIFFER_IN_SCOPE, "They count different groups of people.", CountRules::otherGroup),
            new CountRule(
                    "later-count",
                    UPDATE,
                    "The larger number is that of a later day, by their own words.",
                    pair -> pair.asOfSaid() && !pair.isVague() && grows(pair) && pair.isRise() && lowerBounds(pair)),
            new CountRule(
                    "own-count-changed",
                    UPDATE,
                    "The same speaker gives another number to another account, and such a count grows.",
                    pair -> grows(pair) && !pair.isVague() && pair.isOwnCountChanged()),
            new CountRule(
                    "number-within-range",
                    REFINE,
                    "One gives a range, the other a number within it.",
                    CountRules::pointInRange),
            new CountRule(
                    "bounds-meet",
                    AGREE,
                    "What one allows, the other allows too.",
                    pair -> pair.leftBounds().meets(pair.rightBounds())),
            new CountRule(
                    "rounded",
                    AGREE,
                    "They differ by no more than rounding.",
                    pair -> Roundness.same(
                            pair.left().number().doubleValue(),
                            pair.right().number().doubleValue())),
            new CountRule(
                    "replaced", UPDATE, "One says that it replaces the number of the other.", CountPair::isReplaced),
            new CountRule(
                    "raised",
                    UPDATE,
                    "The larger number is said to have grown.",
                    pair -> grows(pair) && pair.more().is(Trait.RAISED)),
            new CountRule(
                    "given-earlier",
                    UPDATE,
                    "The smaller number is said to be an earlier one.",
                    pair -> grows(pair)
                            && pair.fewer().is(Trait.EARLIER)
                            && !pair.more().is(Trait.EARLIER)),
            new CountRule(
                    "grown-since",
                    UPDATE,
                    "The larger number is the later one, and such a count grows.",
                    pair -> grows(pair) && pair.isRise() && !leaps(pair) && !pair.isSettled()),
            new CountRule(
                    "other-day",
                    UPDATE,
                    "How many there are changes, and they speak of days far apart.",
                    pair -> pair.course() == Course.STATE && pair.gap(0) > 21),
            new CountRule(
                    "counts-differ",
                    CONFLICT,
                    "Both count the same, and cannot both be right.",
                    pair -> !pair.isOtherDay() || pair.gap(99) < 99));

    private static boolean grows(CountPair pair) {
        return pair.course() == Course.GROWS || pair.course() == Course.TOLL;
    }

    /// One is a multiple of the other, and nothing but a few hours lie between them, or the early toll is given
    /// when the large one was long out: no growth explains that.
    private static boolean leaps(CountPair pair) {
        boolean hours = pair.course() == Course.GROWS && !pair.asOfSaid() && pair.gap(99) <= 2;
        return (hours || pair.course() == Course.TOLL && pair.isHeldLater()) && pair.ratio() >= 2;
    }

    private static boolean lowerBounds(CountPair pair) {
        return pair.left().figure().low() != null && pair.right().figure().low() != null;
    }

    /// "3 in his bus alone", "of whom 40 are children": not the same group, and no larger.
    private static boolean isPart(CountPair pair) {
        boolean part = pair.isOneOnly(Trait.PART) && pair.isOtherGroup();
        return part || pair.isOneOnly(Trait.NARROWER);
    }

    /// The smaller number is that of a group, or both are of groups that exclude each other; no group is larger than
    /// all.
    private static boolean otherGroup(CountPair pair) {
        boolean untold = pair.left().noun().isEmpty() || pair.right().noun().isEmpty();
        if (!pair.isOtherGroup() || untold && pair.leftBounds().meets(pair.rightBounds())) {
            return false;
        }
        boolean part = !pair.fewer().groups().isEmpty() && pair.more().groups().isEmpty();
        if (!pair.isVague()
                && pair.fewer().groups().isEmpty()
                && !pair.leftBounds().meets(pair.rightBounds())) {
            return false;
        }
        return part || pair.isDisjointGroup() || !pair.leftBounds().meets(pair.rightBounds());
    }

    private static boolean pointInRange(CountPair pair) {
        Bounds left = pair.leftBounds();
        Bounds right = pair.rightBounds();
        boolean oneRange = left.isPoint() != right.isPoint();
        return oneRange && !left.isOpen() && !right.isOpen() && !left.loose() && !right.loose() && left.meets(right);
    }
}
