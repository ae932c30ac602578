package parallax.eval.records.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import parallax.eval.match.Matching;
import parallax.eval.match.PairWeight;
import parallax.eval.records.section.PairedSides;
import parallax.eval.tally.Notes;
import parallax.eval.tally.Tally;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;

/// Scores a predicted comparison as `score/RECORDS.md` of the shared material defines it.
public final class ComparisonScorer {
    private static final List<String> RELATIONS =
            List.of("agree", "refine", "update", "differ in scope", "conflict", "deny");
    private static final Set<String> DISPUTE = Set.of("conflict", "deny");

    private final RecordIndex goldRecords;
    private final RecordIndex predictedRecords;
    private final Likeness likeness = new Likeness();
    private final Tally tally;
    private final Notes notes;

    /// @param accounts the scored accounts, each with its comments, as they were paired
    /// @param tally    takes the counts
    /// @param notes    takes what was skipped or bent
    public ComparisonScorer(
            SequencedMap<String, SequencedMap<String, PairedSides>> accounts, Tally tally, Notes notes) {
        this.goldRecords = new RecordIndex(accounts, true);
        this.predictedRecords = new RecordIndex(accounts, false);
        this.tally = tally;
        this.notes = notes;
    }

    /// Counts one pair of comparisons.
    public void count(JsonNode gold, JsonNode predicted) {
        List<ComparedIssue> ours = ComparedIssue.gold(gold, goldRecords, notes);
        List<ComparedIssue> theirs = ComparedIssue.predicted(predicted, predictedRecords, notes);
        SortedMap<Integer, Integer> pairs = issues(ours, theirs);
        relations(ours, theirs, pairs);
        silences(ours, theirs, pairs);
        origins(gold, predicted);
    }

    /// @return the predicted issue by the gold issue it was paired with
    private SortedMap<Integer, Integer> issues(List<ComparedIssue> ours, List<ComparedIssue> theirs) {
        Map<Integer, Map<Integer, Integer>> shared = new LinkedHashMap<>();
        SortedMap<Integer, Integer> pairs = Matching.of(ours, theirs, (gold, predicted) -> {
            SharedAnswers answers = SharedAnswers.of(gold.answers(), predicted.answers(), likeness);
            shared.computeIfAbsent(gold.index(), first -> new LinkedHashMap<>())
                    .put(predicted.index(), answers.count());
            return weight(gold, predicted, answers);
        });
        tally.pairs("comparison.issues", pairs.size(), ours.size(), theirs.size());
        int right = 0;
        for (var pair : pairs.entrySet()) {
            right += shared.getOrDefault(pair.getKey(), Map.of()).getOrDefault(pair.getValue(), 0);
        }
        tally.pairs("comparison.answers", right, answers(ours), answers(theirs));
        return pairs;
    }

    private static long weight(ComparedIssue gold, ComparedIssue predicted, SharedAnswers answers) {
        if (answers.count() == 0) {
            return 0;
        }
        double sameSlot = one(gold.slot().equals(predicted.slot()));
        double sameRank = one(gold.index() == predicted.index());
        return PairWeight.countEach(answers.count(), sameSlot, answers.likeness(), sameRank);
    }

    private static int answers(List<ComparedIssue> issues) {
        return issues.stream().mapToInt(issue -> issue.answers().size()).sum();
    }

    private void relations(
            List<ComparedIssue> ours, List<ComparedIssue> theirs, SortedMap<Integer, Integer> issuePairs) {
        List<ComparedPair> golds = pairs(ours);
        List<ComparedPair> predicted = pairs(theirs);
        List<Integer> goldRanks = ranks(golds);
        SortedMap<Integer, Integer> found = Matching.of(goldRanks, ranks(predicted), (a, b) -> {
            ComparedPair ourPair = golds.get(a);
            ComparedPair theirPair = predicted.get(b);
            double alike = alike(ourPair, theirPair);
            Integer issue = issuePairs.get(ourPair.issue());
            boolean sameIssue = issue != null && issue == theirPair.issue();
            return alike == 0 ? 0 : PairWeight.countFirst(one(sameIssue), alike / 2, one(a.equals(b)));
        });
        count(golds, predicted, found);
        noteSpurious(ours, predicted, found);
    }

    private double alike(ComparedPair gold, ComparedPair predicted) {
        return Math.max(
                alike(gold, predicted.left(), predicted.right()), alike(gold, predicted.right(), predicted.left()));
    }

    private double alike(ComparedPair gold, RecordReference first, RecordReference second) {
        double left = likeness.of(gold.left(), first);
        double right = likeness.of(gold.right(), second);
        return left == 0 || right == 0 ? 0 : left + right;
    }

    private void count(List<ComparedPair> golds, List<ComparedPair> predicted, Map<Integer, Integer> found) {
        BothRelations both = new BothRelations(golds, predicted, found);
        tally.pairs("comparison.relation.micro", both.count(String::equals), golds.size(), predicted.size());
        for (String relation : RELATIONS) {
            tally.pairs(
                    "comparison.relation." + relation.replace(' ', '-'),
                    both.count((a, b) -> a.equals(relation) && b.equals(relation)),
                    BothRelations.count(golds, relation::equals),
                    BothRelations.count(predicted, relation::equals));
        }
        both.each((a, b) -> tally.hit("comparison.relation.on-found", a.equals(b)));
        tally.pairs(
                "comparison.dispute",
                both.count((a, b) -> DISPUTE.contains(a) && DISPUTE.contains(b)),
                BothRelations.count(golds, DISPUTE::contains),
                BothRelations.count(predicted, DISPUTE::contains));
        BiPredicate<String, String> falseConflict = (a, b) -> isPeace(a) && DISPUTE.contains(b);
        int peaceful = BothRelations.count(golds, ComparisonScorer::isPeace);
        tally.share("comparison.false-conflict", both.count(falseConflict), peaceful);
    }

    private static boolean isPeace(String relation) {
        return RELATIONS.contains(relation) && !DISPUTE.contains(relation);
    }

    private void noteSpurious(List<ComparedIssue> ours, List<ComparedPair> predicted, Map<Integer, Integer> found) {
        Set<Integer> used = new HashSet<>(found.values());
        List<ComparedPair> spurious = IntStream.range(0, predicted.size())
                .filter(rank -> !used.contains(rank))
                .mapToObj(predicted::get)
                .toList();
        if (!spurious.isEmpty()) {
            long within = spurious.stream()
                    .filter(pair -> ours.stream().anyMatch(issue -> holds(issue, pair)))
                    .count();
            notes.add(
                    ComparedIssue.ABOUT,
                    spurious.size() + " predicted pairs without a gold pair, " + within
                            + " of them between answers of one gold issue (all count against precision)");
        }
    }

    private boolean holds(ComparedIssue issue, ComparedPair pair) {
        return issue.answers().stream().anyMatch(answer -> likeness.same(answer, pair.left()))
                && issue.answers().stream().anyMatch(answer -> likeness.same(answer, pair.right()));
    }

    private void silences(List<ComparedIssue> ours, List<ComparedIssue> theirs, SortedMap<Integer, Integer> pairs) {
        int right = 0;
        int gold = 0;
        int predicted = 0;
        for (var pair : pairs.entrySet()) {
            ComparedIssue issue = ours.get(pair.getKey());
            if (!issue.hasSilences()) {
                notes.add(ComparedIssue.ABOUT, "gold issue without 'silent', silence not scored: " + issue.id());
                continue;
            }
            Set<String> silent = theirs.get(pair.getValue()).silent();
            right += both(issue.silent(), silent);
            gold += issue.silent().size();
            predicted += silent.size();
        }
        tally.pairs("comparison.silent", right, gold, predicted);
    }

    private void origins(JsonNode gold, JsonNode predicted) {
        if (!gold.path("origins").isArray()) {
            notes.add(ComparedIssue.ABOUT, "gold has no 'origins': not scored");
            return;
        }
        Set<List<String>> ours = sameOrigin(gold, goldRecords);
        Set<List<String>> theirs = sameOrigin(predicted, predictedRecords);
        tally.pairs("comparison.origins", both(ours, theirs), ours.size(), theirs.size());
    }

    private static Set<List<String>> sameOrigin(JsonNode comparison, RecordIndex records) {
        Set<List<String>> pairs = new HashSet<>();
        for (JsonNode group : LooseJson.listed(comparison.path("origins"))) {
            Set<String> names = new TreeSet<>();
            LooseJson.listed(group.isObject() ? group.path("accounts") : group)
                    .forEach(account -> names.add(records.account(account)));
            for (String name : names) {
                names.stream()
                        .filter(other -> name.compareTo(other) < 0)
                        .forEach(other -> pairs.add(List.of(name, other)));
            }
        }
        return pairs;
    }

    private static <T> int both(Set<T> one, Set<T> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static List<ComparedPair> pairs(List<ComparedIssue> issues) {
        return issues.stream().flatMap(issue -> issue.pairs().stream()).toList();
    }

    private static List<Integer> ranks(List<?> list) {
        return new ArrayList<>(IntStream.range(0, list.size()).boxed().toList());
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }
}
