package parallax.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import parallax.text.ResourceTable;

/// Keys that are equal for the usual transliterations of one name, by the rules of `place-spelling.tsv`: articles left
/// out, words joined, letters that vary taken as one, doubled letters as single. The script that makes the gazetteer
/// computes the same.
final class PlaceSpelling {
    /// A shorter key would take one name for another too often.
    private static final int SHORTEST = 5;
    private static final int REMEMBERED = 8192;

    private final Set<String> articles = new HashSet<>();
    private final Map<String, String> words = new HashMap<>();
    private final List<Rule> ends = new ArrayList<>();
    private final List<Rule> pieces = new ArrayList<>();

    /// Words come again and again; which of them are remembered changes no answer.
    private final AtomicReferenceArray<Rule> remembered = new AtomicReferenceArray<>(REMEMBERED);

    private record Rule(String written, String instead) {}

    private PlaceSpelling() {}

    static PlaceSpelling load() {
        PlaceSpelling spelling = new PlaceSpelling();
        for (List<String> row : ResourceTable.rows(PlaceSpelling.class, "place-spelling.tsv", 3)) {
            for (String written : row.get(1).split(" ", -1)) {
                spelling.add(row.getFirst(), written, row.getLast());
            }
        }
        return spelling;
    }

    private void add(String rule, String written, String instead) {
        switch (rule) {
            case "article" -> articles.add(written);
            case "word" -> words.put(written, instead);
            case "end" -> ends.add(new Rule(written, instead));
            case "piece" -> pieces.add(new Rule(written, instead));
            default -> throw new IllegalStateException("no rule of spelling: " + rule);
        }
    }

    /// The tolerant form of a `PlaceKey`; empty where it is too short to be compared so.
    String tolerant(String key) {
        StringBuilder joined = new StringBuilder();
        String[] parts = key.split(" ", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 || !articles.contains(parts[i])) {
                joined.append(word(parts[i]));
            }
        }
        String single = single(joined);
        return single.length() >= SHORTEST ? single : "";
    }

    private String word(String written) {
        int slot = written.hashCode() & REMEMBERED - 1;
        Rule known = remembered.get(slot);
        if (known == null || !known.written.equals(written)) {
            known = new Rule(written, folded(written));
            remembered.set(slot, known);
        }
        return known.instead;
    }

    private String folded(String written) {
        String word = words.getOrDefault(written, written);
        for (Rule end : ends) {
            if (word.endsWith(end.written) && word.length() > end.written.length() + 2) {
                word = word.substring(0, word.length() - end.written.length()) + end.instead;
                break;
            }
        }
        for (Rule piece : pieces) {
            word = word.replace(piece.written, piece.instead);
        }
        return word;
    }

    private static String single(StringBuilder letters) {
        StringBuilder single = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (i == 0 || letters.charAt(i) != letters.charAt(i - 1)) {
                single.append(letters.charAt(i));
            }
        }
        return single.toString();
    }
}
