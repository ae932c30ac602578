package parallax.web.disputes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.casefile.ledger.LedgerIssue;
import parallax.casefile.ledger.LedgerRelation;
import parallax.casefile.ledger.Quoted;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.RelationKind;

/// The relations of an issue, disputes first; those between answers of the same two values by one rule are one.
final class RelationGroups {
    private static final List<RelationKind> ORDER = List.of(
            RelationKind.CONFLICT,
            RelationKind.DENY,
            RelationKind.UPDATE,
            RelationKind.DIFFER_IN_SCOPE,
            RelationKind.REFINE,
            RelationKind.AGREE);

    private final CardSize size;
    private final Map<RecordRef, String> values = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<RecordRef, String> holders;
    private final Map<Key, List<LedgerRelation>> groups = new LinkedHashMap<>();

    /// @param shown the issue's values, in the order in which they are shown
    RelationGroups(LedgerIssue issue, List<IssueCard.Value> shown, CardSize size) {
        this.size = size;
        this.holders = IssueCards.holders(issue);
        issue.answers().forEach(answer -> values.put(answer.ref(), answer.value()));
        shown.forEach(value -> places.put(value.value(), places.size()));
        issue.relations().stream()
                .map(this::turned)
                .sorted(Comparator.comparingInt(relation -> ORDER.indexOf(relation.kind())))
                .forEach(relation -> groups.computeIfAbsent(key(relation), _ -> new ArrayList<>())
                        .add(relation));
    }

    private record Key(RelationKind kind, String rule, String left, String right) {}

    private Key key(LedgerRelation relation) {
        return new Key(relation.kind(), relation.rule(), value(relation.left()), value(relation.right()));
    }

    private String value(RecordRef ref) {
        return values.getOrDefault(ref, "");
    }

    /// The answer whose value is shown first stands left.
    private LedgerRelation turned(LedgerRelation relation) {
        int left = places.getOrDefault(value(relation.left()), 0);
        int right = places.getOrDefault(value(relation.right()), 0);
        return left <= right
                ? relation
                : new LedgerRelation(
                        /* left= */ relation.right(),
                        /* right= */ relation.left(),
                        relation.kind(),
                        relation.rule(),
                        relation.because(),
                        turned(relation.used()));
    }

    /// The words of the two answers come first.
    private static List<Quoted> turned(List<Quoted> used) {
        List<Quoted> turned = new ArrayList<>(used);
        if (turned.size() > 1) {
            Collections.swap(turned, 0, 1);
        }
        return turned;
    }

    List<IssueCard.Relation> shown() {
        return groups.entrySet().stream()
                .limit(size.relations())
                .map(entry -> relation(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// How many are not shown.
    int others() {
        return Math.max(0, groups.size() - size.relations());
    }

    private IssueCard.Relation relation(Key key, List<LedgerRelation> alike) {
        return new IssueCard.Relation(
                key.kind().label(),
                key.left(),
                key.right(),
                alike.getFirst().because(),
                key.rule(),
                alike.stream().limit(size.pairs()).map(this::pair).toList(),
                Math.max(0, alike.size() - size.pairs()));
    }

    private IssueCard.Pair pair(LedgerRelation relation) {
        return new IssueCard.Pair(
                relation.left().account(),
                relation.left().record(),
                holders.getOrDefault(relation.left(), ""),
                relation.right().account(),
                relation.right().record(),
                holders.getOrDefault(relation.right(), ""),
                relation.used().stream()
                        .map(used -> new IssueCard.Used(
                                used.account(),
                                used.words(),
                                used.span().start(),
                                used.span().end()))
                        .distinct()
                        .toList());
    }
}
