package parallax.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A sentence as the tagger sees it: folded words and how each is written, without quotation marks and mark-up.
///
/// Index 0 is the first word that is not silent. `training/tagger/features.py` computes the same; change both together.
final class FoldedSentence {
    static final String START = "<s>";
    static final String END = "</s>";
    private static final Set<String> SILENT = Set.of("\"", "''", "*", "**");
    private static final String MARKS = "’‘ʼ`´“”„«»–—‐‑";
    private static final String FOLDED = "'''''\"\"\"\"\"----";
    private static final String EDGE = "s";

    private final List<Integer> places = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();

    FoldedSentence(List<String> forms) {
        char mode = mode(forms);
        boolean fresh = true;
        boolean quoted = false;
        for (int place = 0; place < forms.size(); place++) {
            String word = fold(forms.get(place));
            if (SILENT.contains(word)) {
                quoted = true;
                continue;
            }
            char written = written(forms.get(place));
            places.add(place);
            words.add(word);
            cases.add("" + mode + written + (fresh || quoted ? 'F' : '-'));
            fresh = (fresh && (written == 'p' || written == 'd')) || word.equals(":");
            quoted = false;
        }
    }

    int size() {
        return places.size();
    }

    /// Where the word stands among all forms.
    int place(int index) {
        return places.get(index);
    }

    /// The folded word; beyond the edges a sign for them.
    String word(int index) {
        return index < 0 ? START : index < words.size() ? words.get(index) : END;
    }

    /// Mode of the sentence, case of the word, and whether it begins something.
    String written(int index) {
        return index < 0 || index >= cases.size() ? EDGE : cases.get(index);
    }

    /// Lower case, straight marks, digits as 0, without an editor's brackets inside a word.
    static String fold(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean letters = lower.codePoints().anyMatch(Character::isLetter);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            char letter = lower.charAt(at);
            int mark = letter < 128 && letter != '`' ? -1 : MARKS.indexOf(letter);
            if (!letters || "[]()".indexOf(letter) < 0) {
                folded.append(Letters.isDigit(letter) ? '0' : mark < 0 ? letter : FOLDED.charAt(mark));
            }
        }
        return folded.toString();
    }

    /// One letter for how a form is written.
    private static char written(String form) {
        long letters = form.codePoints().filter(Character::isLetter).count();
        long upper = form.codePoints().filter(Character::isUpperCase).count();
        boolean digit = form.chars().anyMatch(letter -> Letters.isDigit((char) letter));
        if (letters == 0) {
            return digit ? 'd' : 'p';
        }
        if (digit) {
            return upper == 0 ? 'x' : 'X';
        }
        if (upper == 0) {
            return 'l';
        }
        if (upper == letters) {
            return letters > 1 ? 'U' : 'I';
        }
        return upper == 1 && Character.isUpperCase(form.codePointAt(0)) ? 'T' : 'M';
    }

    /// How the whole sentence is written: C capitals, H headline, L lower case, N as usual.
    private static char mode(List<String> forms) {
        long upper = 0;
        long lower = 0;
        int words = 0;
        int capitals = 0;
        for (String form : forms) {
            int[] letters = form.codePoints().filter(Character::isLetter).toArray();
            for (int letter : letters) {
                upper += Character.isUpperCase(letter) ? 1 : 0;
                lower += Character.isLowerCase(letter) ? 1 : 0;
            }
            words += letters.length >= 4 ? 1 : 0;
            capitals += letters.length >= 4 && Character.isUpperCase(letters[0]) ? 1 : 0;
        }
        if (upper > 4 * lower && upper > 4) {
            return 'C';
        }
        boolean headline = words >= 3 && capitals * 10 >= words * 7;
        return headline ? 'H' : upper == 0 ? 'L' : 'N';
    }
}
