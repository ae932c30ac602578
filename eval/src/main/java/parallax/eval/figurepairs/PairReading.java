package parallax.eval.figurepairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.account.Reader;
import parallax.compare.Comparer;
import parallax.compare.ledger.Issue;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.Slot;
import parallax.eval.dates.DatesReading;
import parallax.figure.Figure;
import parallax.statement.Told;
import parallax.text.Document;
import parallax.text.Span;
import parallax.time.CaseDates;

/// Reads and compares a whole corpus as one case, and looks up how the figures of each pair stand to each other.
public final class PairReading {
    private final Reader reader = Reader.builtIn();
    private final Comparer comparer = Comparer.builtIn();

    /// One prediction a pair, in order.
    ///
    /// @param corpus holds the accounts of all pairs; an account that is absent has no figures
    public List<PredictedPair> predict(List<FigurePair> pairs, List<Document> corpus) {
        List<Account> accounts = read(corpus);
        Map<String, Account> byId = new HashMap<>();
        accounts.forEach(account -> byId.put(account.document().id(), account));
        List<Issue> issues = comparer.compare(accounts).issues();
        Map<Set<RecordRef>, Relation> relations = relations(issues);
        OneOrigin oneOrigin = OneOrigin.of(issues);
        List<PredictedPair> predicted = new ArrayList<>();
        for (FigurePair pair : pairs) {
            RecordRef left = figure(pair.left(), byId);
            RecordRef right = figure(pair.right(), byId);
            Relation relation = relation(relations, left, right);
            if (relation == null && left != null && right != null && oneOrigin.isSame(left, right)) {
                predicted.add(repeated(pair.id(), left, right));
            } else {
                predicted.add(predicted(pair.id(), left, right, relation));
            }
        }
        return predicted;
    }

    /// The accounts of one case tell of each other's dates.
    private List<Account> read(List<Document> corpus) {
        CaseDates neighbours = new DatesReading().neighbours(corpus);
        return IntStream.range(0, corpus.size())
                .mapToObj(at -> reader.read(corpus.get(at), neighbours.likely(at)))
                .toList();
    }

    /// Two answers of one origin have no relation: the second repeats the first.
    private static PredictedPair repeated(String id, RecordRef left, RecordRef right) {
        return new PredictedPair(id, left.record(), right.record(), PairLabel.AGREE, "one-origin");
    }

    private static PredictedPair predicted(
            String id, @Nullable RecordRef left, @Nullable RecordRef right, @Nullable Relation relation) {
        return new PredictedPair(
                id,
                left == null ? PredictedPair.NONE : left.record(),
                right == null ? PredictedPair.NONE : right.record(),
                PairLabel.of(relation == null ? null : relation.kind()),
                relation == null ? PredictedPair.NONE : relation.rule());
    }

    private static @Nullable Relation relation(
            Map<Set<RecordRef>, Relation> relations, @Nullable RecordRef left, @Nullable RecordRef right) {
        return left == null || right == null || left.equals(right) ? null : relations.get(Set.of(left, right));
    }

    /// Relations between figures; of two issues that hold the same two figures the one that finds a clash counts.
    static Map<Set<RecordRef>, Relation> relations(List<Issue> issues) {
        Map<Set<RecordRef>, Relation> relations = new HashMap<>();
        for (Issue issue : issues) {
            for (Relation relation : issue.slot() == Slot.FIGURE ? issue.relations() : List.<Relation>of()) {
                relations.merge(
                        Set.of(relation.left(), relation.right()),
                        relation,
                        (one, other) -> other.kind().isDispute() && !one.kind().isDispute() ? other : one);
            }
        }
        return relations;
    }

    /// The figure whose words share most with those of the gold; the first of equals.
    private static @Nullable RecordRef figure(FigureSide side, Map<String, Account> accounts) {
        Account account = accounts.get(side.account());
        RecordRef best = null;
        int most = 0;
        for (Told<Figure> told : account == null ? List.<Told<Figure>>of() : account.figures()) {
            int shared = shared(side.span(), told.record().span());
            if (shared > most) {
                most = shared;
                best = new RecordRef(side.account(), told.record().id());
            }
        }
        return best;
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
