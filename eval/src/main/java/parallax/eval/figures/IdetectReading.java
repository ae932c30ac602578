package parallax.eval.figures;

import java.math.BigDecimal;
import java.util.List;
import parallax.account.Reader;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.statement.Told;
import parallax.text.Document;

/// Reads the displacement figure of an excerpt.
public final class IdetectReading {
    private final Reader reader = Reader.builtIn();

    /// The predicted file: a line for each text, in order.
    public List<String> lines(List<DisplacementText> texts) {
        return texts.stream()
                .map(text -> new DisplacementText(text.text(), figures(text.text())).line())
                .toList();
    }

    private List<DisplacementFigure> figures(String text) {
        List<Figure> figures = reader.read(new Document("idetect", text)).figures().stream()
                .map(Told::record)
                .toList();
        return figures.stream()
                .filter(figure -> figure.measure() == Measure.DISPLACED)
                .findFirst()
                .or(() -> figures.stream().findFirst())
                .map(figure -> List.of(displacement(figure)))
                .orElse(List.of());
    }

    private static DisplacementFigure displacement(Figure figure) {
        BigDecimal value = figure.high() != null ? figure.high() : figure.low();
        return new DisplacementFigure(
                String.valueOf(value),
                "Displaced",
                figure.unit().equals("households") ? "Households" : "People",
                figure.place() == null ? "" : figure.place(),
                "");
    }
}
