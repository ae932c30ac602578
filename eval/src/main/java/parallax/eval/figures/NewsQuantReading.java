package parallax.eval.figures;

import java.math.BigDecimal;
import java.util.List;
import parallax.account.Reader;
import parallax.figure.Figure;
import parallax.statement.Told;
import parallax.text.Document;

/// Reads the sentences of NewsQuant.
public final class NewsQuantReading {
    private final Reader reader = Reader.builtIn();

    /// The predicted file: a line for each sentence, in order.
    public List<String> lines(List<NewsQuantSentence> sentences) {
        return sentences.stream()
                .map(sentence -> new NewsQuantSentence(sentence.text(), quantities(sentence.text())).line())
                .toList();
    }

    private List<NewsQuantity> quantities(String text) {
        return reader.read(new Document("newsquant", text)).figures().stream()
                .map(Told::record)
                .map(NewsQuantReading::quantity)
                .toList();
    }

    private static NewsQuantity quantity(Figure figure) {
        return new NewsQuantity(value(figure), "=", figure.unit(), "-");
    }

    private static String value(Figure figure) {
        BigDecimal low = figure.low();
        BigDecimal high = figure.high();
        boolean range = low != null && high != null && low.compareTo(high) != 0;
        return range ? low + "-" + high : String.valueOf(low != null ? low : high);
    }
}
