package parallax.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.text.ResourceTable;

/// Where one written word is two: `don't`, `Zembla's`, `cannot`.
final class Clitics {
    private record Ending(String form, Set<String> hosts) {
        boolean follows(String host) {
            return !host.isEmpty() && (hosts.contains("*") || hosts.contains(host));
        }
    }

    private final List<Ending> endings;
    private final Map<String, Integer> cuts = new HashMap<>();

    Clitics() {
        endings = ResourceTable.rows(Clitics.class, "clitics.tsv", 2).stream()
                .map(columns ->
                        new Ending(columns.getFirst(), Set.of(columns.get(1).split(" ", -1))))
                .toList();
        for (List<String> columns : ResourceTable.rows(Clitics.class, "contractions.tsv", 2)) {
            cuts.put(columns.getFirst(), Integer.valueOf(columns.get(1)));
        }
    }

    /// Where the second word begins in `[start, end)`; `end` if there is only one.
    int cut(String text, int start, int end) {
        if (end - start > 40 || end - start < 3) {
            return end;
        }
        String word = plain(text.substring(start, end));
        Integer cut = cuts.get(word);
        if (cut != null) {
            return start + cut;
        }
        return word.indexOf('\'') < 0 ? end : start + endingOf(word);
    }

    /// Whether these words are nothing but such an ending, as after a quotation mark: `“Times”'s`.
    boolean isEnding(String word) {
        String plain = plain(word);
        return plain.length() > 1
                && endings.stream().anyMatch(ending -> ending.form().equals(plain));
    }

    private int endingOf(String word) {
        for (Ending ending : endings) {
            int at = word.length() - ending.form().length();
            if (at > 0 && word.endsWith(ending.form()) && ending.follows(word.substring(0, at))) {
                return at;
            }
        }
        return word.length();
    }

    /// Lower case of the same length, with straight apostrophes.
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            plain.append(Letters.isApostrophe(letter) ? '\'' : Character.toLowerCase(letter));
        }
        return plain.toString();
    }
}
