package parallax.compare.framing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.FoldedName;
import parallax.compare.ledger.StoryAccounts;

/// An account and the source it is counted for.
///
/// @param source whose words these are: a publisher, `readers of PUBLISHER` for comments, or the account itself where
///               no publisher is known
public record SourcedAccount(String source, Compared compared) {
    /// All accounts with their publishers, as the comparison names them; spellings of one publisher that differ in
    /// case,
    /// accents or a bracketed acronym are one source under the spelling most accounts have.
    static List<SourcedAccount> all(StoryAccounts accounts) {
        Map<String, SortedMap<String, Integer>> spellings = new HashMap<>();
        for (Compared compared : accounts.accounts()) {
            String publisher = publisher(compared, accounts);
            spellings
                    .computeIfAbsent(folded(publisher), folded -> new TreeMap<>())
                    .merge(publisher, 1, Integer::sum);
        }
        return accounts.accounts().stream()
                .map(compared -> {
                    String publisher = publisher(compared, accounts);
                    String name = usual(spellings.getOrDefault(folded(publisher), new TreeMap<>()), publisher);
                    return new SourcedAccount(compared.isComment() ? "readers of " + name : name, compared);
                })
                .toList();
    }

    private static String publisher(Compared compared, StoryAccounts accounts) {
        return accounts.tellers(compared.page()).holder(null).name();
    }

    private static String folded(String publisher) {
        int bracket = publisher.lastIndexOf(" (");
        String folded =
                FoldedName.of(bracket > 0 && publisher.endsWith(")") ? publisher.substring(0, bracket) : publisher);
        return folded.isEmpty() ? publisher : folded;
    }

    /// The most frequent spelling, the first in alphabetical order of equals.
    private static String usual(SortedMap<String, Integer> spellings, String otherwise) {
        String usual = otherwise;
        int most = 0;
        for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
            if (spelling.getValue() > most) {
                usual = spelling.getKey();
                most = spelling.getValue();
            }
        }
        return usual;
    }
}
