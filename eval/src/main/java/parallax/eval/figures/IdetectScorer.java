package parallax.eval.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares predicted displacement figures with IDETECT's, as the independent scorer does.
public final class IdetectScorer {
    private static final List<String> WAYS = List.of("quantity", "+unit", "+term", "+country", "+location");

    private IdetectScorer() {}

    /// Scores the figures of each gold text; a text without predictions has none.
    public static FiguresScore score(List<DisplacementText> gold, List<DisplacementText> predicted) {
        Map<String, List<DisplacementFigure>> found = new HashMap<>();
        predicted.forEach(text -> found.put(text.text(), text.figures()));
        List<FiguresScore.Compared> compared = new ArrayList<>();
        for (DisplacementText text : gold) {
            List<DisplacementFigure> wanted = text.figures();
            List<DisplacementFigure> figures = found.getOrDefault(text.text(), List.of());
            compared.add(new FiguresScore.Compared(
                    wanted.size(), figures.size(), Degrees.of(wanted, figures, DisplacementFigure::agreement)));
        }
        return FiguresScore.of(WAYS, compared);
    }
}
