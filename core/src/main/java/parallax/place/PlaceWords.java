package parallax.place;

import java.util.Locale;
import java.util.Set;
import parallax.text.WordClasses;

/// The words of `place-words.tsv`, by class.
final class PlaceWords {
    private final WordClasses classes = WordClasses.read(PlaceWords.class, "place-words.tsv");

    /// All words of a class.
    Set<String> all(String name) {
        return classes.words(name);
    }

    /// Whether the word belongs to the class; case matters only for heads, which are capitalised.
    boolean is(String name, String word) {
        String wanted = name.equals("head") ? word : word.toLowerCase(Locale.ROOT);
        return classes.is(name, wanted);
    }
}
