package parallax.web.disputes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.casefile.Case;
import parallax.casefile.ledger.LedgerAnswer;
import parallax.casefile.ledger.LedgerIssue;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.Silence;
import parallax.table.Wording;

/// Lays issues out for reading.
final class IssueCards {
    private final CardSize size;
    private final Accounts accounts;

    private IssueCards(CardSize size, Accounts accounts) {
        this.size = size;
        this.accounts = accounts;
    }

    /// In the order of the issues.
    static List<IssueCard> of(List<LedgerIssue> issues, Case held, CardSize size) throws IOException {
        IssueCards cards = new IssueCards(size, Accounts.of(issues, held));
        return issues.stream().map(cards::card).toList();
    }

    private IssueCard card(LedgerIssue issue) {
        List<IssueCard.Value> values = byValue(issue).entrySet().stream()
                .map(entry -> value(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(IssueCard.Value::origins).reversed())
                .toList();
        RelationGroups groups = new RelationGroups(issue, values, size);
        return new IssueCard(
                issue.story(),
                issue.id(),
                issue.slot().label(),
                issue.question(),
                issue.isDispute(),
                accounts(issue.answers()),
                issue.origins(),
                values.stream().limit(size.values()).toList(),
                Math.max(0, values.size() - size.values()),
                groups.shown(),
                groups.others(),
                issue.silences().stream().map(this::silent).toList());
    }

    private static Map<String, List<LedgerAnswer>> byValue(LedgerIssue issue) {
        Map<String, List<LedgerAnswer>> groups = new LinkedHashMap<>();
        issue.answers()
                .forEach(answer -> groups.computeIfAbsent(answer.value(), _ -> new ArrayList<>())
                        .add(answer));
        return groups;
    }

    private static int accounts(List<LedgerAnswer> answers) {
        return (int) answers.stream()
                .map(LedgerAnswer::ref)
                .map(RecordRef::account)
                .distinct()
                .count();
    }

    private IssueCard.Value value(String value, List<LedgerAnswer> answers) {
        Map<Integer, List<IssueCard.Held>> byOrigin = new LinkedHashMap<>();
        answers.stream()
                .limit(size.holders())
                .forEach(answer -> byOrigin.computeIfAbsent(answer.origin(), _ -> new ArrayList<>())
                        .add(held(answer)));
        List<IssueCard.Voice> voices = byOrigin.entrySet().stream()
                .map(entry -> new IssueCard.Voice(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
        int origins =
                (int) answers.stream().map(LedgerAnswer::origin).distinct().count();
        return new IssueCard.Value(
                value, accounts(answers), origins, voices, Math.max(0, answers.size() - size.holders()));
    }

    private IssueCard.Held held(LedgerAnswer answer) {
        Accounts.Told told = accounts.told(answer);
        return new IssueCard.Held(
                answer.ref().account(),
                answer.ref().record(),
                Wording.accordingTo(answer.holder().chain()),
                told.date(),
                told.copyOf(),
                told.context().before(),
                answer.words(),
                told.context().after(),
                answer.span().start(),
                answer.span().end());
    }

    private IssueCard.Silent silent(Silence silence) {
        return new IssueCard.Silent(silence.account(), accounts.source(silence.account()), silence.search());
    }

    /// Who holds each answer, in words.
    static Map<RecordRef, String> holders(LedgerIssue issue) {
        Map<RecordRef, String> holders = new HashMap<>();
        issue.answers()
                .forEach(answer -> holders.put(
                        answer.ref(), Wording.accordingTo(answer.holder().chain())));
        return holders;
    }
}
