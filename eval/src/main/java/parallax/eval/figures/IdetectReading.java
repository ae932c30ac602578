package parallax.eval.figures;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parallax.account.Account;
import parallax.account.Reader;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.quantity.Qualifier;
import parallax.statement.Told;
import parallax.text.Document;

/// Reads the displacement figure of an excerpt, and writes it by IDETECT's guideline where it is not the codebook's:
///
/// - One figure an excerpt, the first that says how many were displaced; of a range its upper end; none without a
/// number.
/// - The term is that of the word which tells ([DisplacementTerms]).
/// - Houses count as households.
/// - The location stands as written in the text, without what sort of place it is ("Reno county"); the country as
///   ISO 3166 alpha-3. Both can be told by a people or a state where no place is named ([DisplacementPlaces]).
/// - All its texts have the typographic apostrophe decoded wrongly; it is put right before they are read.
public final class IdetectReading {
    private static final String APOSTROPHE = "Š—È";
    private static final Set<Qualifier> FIRM = EnumSet.range(Qualifier.EXACT, Qualifier.FEWER_THAN);
    private final Reader reader = Reader.builtIn();
    private final DisplacementTerms terms = new DisplacementTerms();
    private final DisplacementPlaces places = new DisplacementPlaces();

    /// The predicted file: a line for each text, in order.
    public List<String> lines(List<DisplacementText> texts) {
        return texts.stream()
                .map(text -> new DisplacementText(text.text(), read(text.text())).line())
                .toList();
    }

    /// The location is written back as the text has it.
    private List<DisplacementFigure> read(String text) {
        boolean damaged = text.contains(APOSTROPHE);
        return figures(text.replace(APOSTROPHE, "’")).stream()
                .map(figure -> damaged ? figure.at(figure.location().replace("’", APOSTROPHE)) : figure)
                .toList();
    }

    private List<DisplacementFigure> figures(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        Account account = reader.read(new Document("idetect", text));
        List<Figure> figures = account.figures().stream()
                .map(Told::record)
                .filter(figure -> FIRM.contains(figure.qualifier()))
                .toList();
        return meant(figures, text)
                .map(figure -> List.of(displacement(figure, account, text)))
                .orElse(List.of());
    }

    /// The first that is told by a word of displacement, else the first that counts people or homes.
    private Optional<Figure> meant(List<Figure> figures, String text) {
        return figures.stream()
                .filter(figure -> terms.of(figure, text) != null)
                .findFirst()
                .or(() -> figures.stream()
                        .filter(figure -> figure.measure() == Measure.DISPLACED)
                        .findFirst())
                .or(() -> figures.stream()
                        .filter(figure -> DisplacementTerms.counts(figure))
                        .findFirst())
                .or(() -> figures.stream().findFirst());
    }

    private DisplacementFigure displacement(Figure figure, Account account, String text) {
        BigDecimal value = figure.high() != null ? figure.high() : figure.low();
        String term = terms.of(figure, text);
        DisplacementPlaces.Where where = places.of(figure, account, text);
        return new DisplacementFigure(
                Objects.requireNonNull(value).toPlainString(),
                term == null ? "Displaced" : term,
                DisplacementTerms.countsHomes(figure) ? "Households" : "People",
                where.location(),
                where.country());
    }
}
