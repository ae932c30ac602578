package parallax.event;

import parallax.text.WordClasses;

/// The small word classes that the finding of roles asks for, from `role-words.tsv`. Immutable.
final class RoleWords {
    private final WordClasses classes = WordClasses.read(RoleWords.class, "role-words.tsv");

    /// Whether a class holds a word in lower case.
    boolean is(String wordClass, String word) {
        return classes.is(wordClass, word);
    }
}
