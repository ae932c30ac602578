package parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import parallax.casefile.ledger.LedgerAnswer;
import parallax.casefile.ledger.LedgerIssue;
import parallax.casefile.ledger.LedgerRelation;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.Silence;
import parallax.table.Wording;

/// Issues as a report tells them: answers by value with those who hold them, relations of the same two values by one
/// rule as one.
final class Issues {
    private static final List<RelationKind> ORDER = List.of(
            RelationKind.CONFLICT,
            RelationKind.DENY,
            RelationKind.UPDATE,
            RelationKind.DIFFER_IN_SCOPE,
            RelationKind.REFINE,
            RelationKind.AGREE);

    private final Notes notes;

    Issues(Notes notes) {
        this.notes = notes;
    }

    List<Report.Issue> of(List<LedgerIssue> issues) {
        List<Report.Issue> told = new ArrayList<>();
        issues.forEach(issue -> told.add(issue(issue, told.size() + 1)));
        return told;
    }

    private Report.Issue issue(LedgerIssue issue, int number) {
        return new Report.Issue(
                number,
                issue.question(),
                issue.isDispute(),
                issue.answers().stream()
                        .map(answer -> answer.ref().account())
                        .distinct()
                        .count(),
                issue.origins(),
                grouped(issue.answers(), LedgerAnswer::value).entrySet().stream()
                        .map(value -> answer(value.getKey(), value.getValue()))
                        .toList(),
                relations(issue),
                issue.silences().stream().map(Silence::account).toList());
    }

    private Report.Answer answer(String value, List<LedgerAnswer> answers) {
        Function<LedgerAnswer, String> voice = answer ->
                answer.origin() + "\n" + Wording.accordingTo(answer.holder().chain());
        return new Report.Answer(
                value,
                answers.stream().map(LedgerAnswer::origin).distinct().count(),
                grouped(answers, voice).values().stream().map(this::voice).toList());
    }

    private Report.Voice voice(List<LedgerAnswer> alike) {
        LedgerAnswer first = alike.getFirst();
        return new Report.Voice(
                Wording.accordingTo(first.holder().chain()),
                first.origin(),
                alike.stream()
                        .map(answer -> notes.of(answer.ref().account(), answer.span(), answer.words()))
                        .toList());
    }

    private List<Report.Relation> relations(LedgerIssue issue) {
        Map<RecordRef, String> values = new LinkedHashMap<>();
        issue.answers().forEach(answer -> values.put(answer.ref(), answer.value()));
        List<Report.Relation> told = new ArrayList<>();
        for (RelationKind kind : ORDER) {
            List<LedgerRelation> such = issue.relations().stream()
                    .filter(relation -> relation.kind() == kind)
                    .toList();
            grouped(such, relation -> relation.rule() + "\n" + pair(relation, values))
                    .values()
                    .forEach(alike -> told.add(relation(alike, values)));
        }
        return told;
    }

    private Report.Relation relation(List<LedgerRelation> alike, Map<RecordRef, String> values) {
        LedgerRelation first = alike.getFirst();
        return new Report.Relation(
                first.kind().label(),
                pair(first, values),
                first.because(),
                first.rule(),
                first.used().stream()
                        .distinct()
                        .map(used -> notes.of(used.account(), used.span(), used.words()))
                        .toList(),
                alike.size() - 1);
    }

    /// The two values; one where they are the same.
    private static String pair(LedgerRelation relation, Map<RecordRef, String> values) {
        Set<String> both = new LinkedHashSet<>();
        both.add(values.getOrDefault(relation.left(), ""));
        both.add(values.getOrDefault(relation.right(), ""));
        return String.join(" – ", both.stream().sorted().toList());
    }

    private static <T> Map<String, List<T>> grouped(List<T> items, Function<T, String> by) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        items.forEach(item ->
                groups.computeIfAbsent(by.apply(item), _ -> new ArrayList<>()).add(item));
        return groups;
    }
}
