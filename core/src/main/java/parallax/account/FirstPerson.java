package parallax.account;

import parallax.text.WordClasses;

/// The words of `first-person.tsv`.
final class FirstPerson {
    private final WordClasses words = WordClasses.read(FirstPerson.class, "first-person.tsv");

    boolean publisher(String word) {
        return words.is("publisher", word);
    }

    boolean author(String word) {
        return words.is("author", word);
    }
}
