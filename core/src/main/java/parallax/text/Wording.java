package parallax.text;

import java.util.regex.Pattern;

/// How a line or paragraph is worded, as far as letters and punctuation tell.
record Wording(String words) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’»')\\]]*(?=[\\s\\p{Z}]|$)");
    private static final Pattern NOTE_MARK = Pattern.compile("[\\s\\p{Z}]*(?:\\[\\d{1,3}]|\\(\\d{1,3}\\))$");
    private static final Pattern SPACED = Pattern.compile("(?:\\p{Lu}[\\s\\p{Z}]{1,3}){3,}\\p{Lu}[.!]?");
    private static final String CLOSERS = "\"”’»')]*_";
    private static final WordClasses WORDS = WordClasses.read(Wording.class, "words.tsv");

    Wording {
        words = words.strip();
    }

    /// Number of words.
    int count() {
        return words.isEmpty() ? 0 : (int) SPACE.splitAsStream(words).count();
    }

    /// Number of sentence ends.
    int sentences() {
        var matcher = SENTENCE_END.matcher(words);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    /// The last character that is neither closing quote, bracket, nor part of a note mark; NUL if there is none.
    char last() {
        String bare = NOTE_MARK.matcher(words).replaceFirst("");
        int i = bare.length() - 1;
        while (i >= 0 && CLOSERS.indexOf(bare.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 ? '\0' : bare.charAt(i);
    }

    boolean endsSentence() {
        return ".!?…".indexOf(last()) >= 0;
    }

    boolean capitals() {
        return words.chars().noneMatch(Character::isLowerCase)
                && words.chars().filter(Character::isUpperCase).count() >= 3;
    }

    /// Capitals with spaces between them: `T H E  N E W S`.
    boolean spacedCapitals() {
        return SPACED.matcher(words).matches();
    }

    boolean startsLower() {
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }

    /// Whether the last word begins with a small letter, as where a line breaks off.
    boolean endsLower() {
        return Character.isLowerCase(words.charAt(words.lastIndexOf(' ') + 1));
    }

    /// Share of the words that count (no articles, no prepositions) which begin with a capital or a digit.
    double capitalised() {
        int all = 0;
        int capital = 0;
        for (String word : SPACE.splitAsStream(words).toList()) {
            int first = word.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .findFirst()
                    .orElse(0);
            if (first != 0 && !WORDS.is("title-particle", word)) {
                all++;
                capital += Character.isUpperCase(first) || Character.isDigit(first) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) capital / all;
    }

    /// Short, without the end of a sentence, beginning like a title.
    boolean titleLike(int mostWords) {
        int count = count();
        return count >= 1
                && count <= mostWords
                && !startsLower()
                && words.codePoints().anyMatch(Character::isLetter)
                && ".,;:…".indexOf(last()) < 0;
    }

    /// Whether it reads as running text: a full sentence at least.
    boolean prose() {
        int count = count();
        return count >= 30 || (count >= 7 && ".?!…:".indexOf(last()) >= 0 && !capitals());
    }

    /// Nothing but cries: `Down with the war! Bread for all!`
    boolean slogans() {
        int cries = 0;
        for (int i = words.indexOf('!'); i >= 0; i = words.indexOf('!', i + 1)) {
            cries++;
        }
        return cries > 0 && last() == '!' && sentences() <= cries && count() <= 25 * cries;
    }
}
