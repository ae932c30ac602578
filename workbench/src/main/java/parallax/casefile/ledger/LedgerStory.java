package parallax.casefile.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.account.Account;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Comparison;
import parallax.compare.ledger.Issue;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.Story;
import parallax.text.Span;

/// Accounts that tell of the same happenings, and the issues on which they can be held side by side.
///
/// @param id      the first account's
/// @param origins which of its accounts are of one origin: a partition, in order
/// @param issues  disputes first
public record LedgerStory(String id, List<List<String>> origins, List<LedgerIssue> issues) {
    public LedgerStory {
        origins = origins.stream().map(List::copyOf).toList();
        issues = List.copyOf(issues);
    }

    /// Its accounts, in order of their ids.
    public List<String> accounts() {
        return origins.stream().flatMap(List::stream).sorted().toList();
    }

    /// A story as it was compared, with the words of its accounts.
    public static LedgerStory of(Story story, Collection<Account> accounts) {
        return new Writing(texts(accounts)).story(story);
    }

    private static Map<String, String> texts(Collection<Account> accounts) {
        Map<String, String> texts = new HashMap<>();
        for (Account account : accounts) {
            for (Compared compared : Compared.of(account)) {
                texts.put(compared.id(), account.document().text());
            }
        }
        return texts;
    }

    /// The stories of a comparison of these accounts.
    public static List<LedgerStory> of(Comparison comparison, Collection<Account> accounts) {
        Writing writing = new Writing(texts(accounts));
        return comparison.stories().stream().map(writing::story).toList();
    }

    /// @param texts by account
    private record Writing(Map<String, String> texts) {
        LedgerStory story(Story story) {
            Set<String> ids = new HashSet<>();
            List<LedgerIssue> issues = new ArrayList<>();
            for (Issue issue : story.issues()) {
                issues.add(issue(issue, unused(issue.id(), ids)));
            }
            return new LedgerStory(story.id(), story.origins(), issues);
        }

        private static String unused(String id, Set<String> taken) {
            String free = id;
            for (int n = 2; !taken.add(free); n++) {
                free = id + "-" + n;
            }
            return free;
        }

        private LedgerIssue issue(Issue issue, String id) {
            Map<RecordRef, Integer> origins = new HashMap<>();
            for (int n = 0; n < issue.origins().size(); n++) {
                for (RecordRef ref : issue.origins().get(n)) {
                    origins.put(ref, n + 1);
                }
            }
            return new LedgerIssue(
                    id,
                    issue.story(),
                    issue.slot(),
                    issue.question(),
                    issue.answers().stream()
                            .map(answer -> answer(answer, origins.getOrDefault(answer.ref(), 0)))
                            .toList(),
                    issue.relations().stream().map(this::relation).toList(),
                    issue.silences());
        }

        private LedgerAnswer answer(Answer answer, int origin) {
            String words = words(answer.ref().account(), answer.span());
            return new LedgerAnswer(answer.ref(), answer.shown(), answer.holder(), origin, answer.span(), words);
        }

        private LedgerRelation relation(Relation relation) {
            List<Quoted> used = relation.evidence().stream()
                    .map(evidence ->
                            new Quoted(evidence.account(), evidence.span(), words(evidence.account(), evidence.span())))
                    .toList();
            return new LedgerRelation(
                    relation.left(), relation.right(), relation.kind(), relation.rule(), relation.because(), used);
        }

        private String words(String account, Span span) {
            String text = texts.get(account);
            if (text == null) {
                throw new IllegalArgumentException("no text of \"" + account + "\"");
            }
            return span.in(text);
        }
    }
}
