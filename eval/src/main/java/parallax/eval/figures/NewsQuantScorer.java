package parallax.eval.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Compares predicted quantities with NewsQuant's, as the independent scorer does.
public final class NewsQuantScorer {
    private static final List<String> WAYS =
            List.of("value", "value+unit", "value+change", "value+concept partial", "value+concept exact");

    private NewsQuantScorer() {}

    /// Scores one file against another.
    ///
    /// @throws IllegalArgumentException where the two do not hold as many sentences
    public static FiguresScore score(List<NewsQuantSentence> gold, List<NewsQuantSentence> predicted) {
        if (gold.size() != predicted.size()) {
            throw new IllegalArgumentException("not the same number of sentences");
        }
        List<FiguresScore.Compared> compared = new ArrayList<>();
        for (int at = 0; at < gold.size(); at++) {
            List<NewsQuantity> wanted = gold.get(at).quantities();
            List<NewsQuantity> found = predicted.get(at).quantities();
            compared.add(new FiguresScore.Compared(
                    wanted.size(), found.size(), Degrees.of(wanted, found, NewsQuantScorer::ways)));
        }
        return FiguresScore.of(WAYS, compared);
    }

    private static List<Boolean> ways(NewsQuantity gold, NewsQuantity predicted) {
        if (!ValueText.same(gold.numbers(), predicted.numbers())) {
            return List.of();
        }
        Set<String> wanted = gold.conceptWords();
        Set<String> found = predicted.conceptWords();
        return List.of(
                true,
                gold.sameUnit(predicted),
                gold.change().equals(predicted.change()),
                !Collections.disjoint(wanted, found),
                wanted.equals(found));
    }
}
