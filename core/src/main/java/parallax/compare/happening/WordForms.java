package parallax.compare.happening;

import java.util.ArrayList;
import java.util.List;

/// The dictionary forms that a regularly inflected English word can have.
final class WordForms {
    private WordForms() {}

    /// The word itself first, then each form it can be of; lower case in, lower case out.
    static List<String> bases(String word) {
        List<String> bases = new ArrayList<>();
        bases.add(word);
        cut(word, "s", bases, "");
        cut(word, "es", bases, "");
        cut(word, "ies", bases, "y");
        cut(word, "ed", bases, "");
        cut(word, "ed", bases, "e");
        cut(word, "ied", bases, "y");
        cut(word, "ing", bases, "");
        cut(word, "ing", bases, "e");
        return bases;
    }

    /// One form for all inflections of a noun.
    static String noun(String word) {
        if (word.endsWith("ies") && word.length() > 5) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 4;
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static void cut(String word, String ending, List<String> bases, String instead) {
        int stem = word.length() - ending.length();
        if (stem < 2 || !word.endsWith(ending)) {
            return;
        }
        bases.add(word.substring(0, stem) + instead);
        boolean doubled = stem > 3 && word.charAt(stem - 1) == word.charAt(stem - 2);
        if (doubled && instead.isEmpty()) {
            bases.add(word.substring(0, stem - 1));
        }
    }
}
