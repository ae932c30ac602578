package parallax.figure;

import java.util.Set;
import parallax.number.Lexemes;
import parallax.text.ResourceTable;
import parallax.text.Span;

/// A word that tells what a figure measures.
record Telling(Measure measure, Span span) {
    private static final Set<String> FREEING = ResourceTable.words(Telling.class, "freeing.tsv");

    boolean isHarm() {
        return measure == Measure.KILLED || measure == Measure.INJURED;
    }

    /// Whether those counted were held and go free, whoever they are: "31 soldiers were released".
    boolean isFreeing(Lexemes lexemes) {
        return FREEING.contains(lexemes.low(lexemes.indexAt(span.start())));
    }
}
