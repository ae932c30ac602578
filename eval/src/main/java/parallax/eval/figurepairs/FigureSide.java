package parallax.eval.figurepairs;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// One figure of a pair, without its words: where it stands, and what it says.
///
/// @param account   id in the corpus
/// @param span      number and counted noun in the account's text
/// @param measure   `killed`, `injured`, `killed and injured`, `displaced`, `refugees`, `detained`, `besieged`,
/// `trapped`
/// @param low       absent where the words set no lower limit
/// @param high      absent where the words set no upper limit
/// @param qualifier `exact`, `about`, `at least`, `more than`, `over`, `up to`, `vague`
public record FigureSide(
        String account,
        Span span,
        String measure,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String qualifier) {
    /// How many cells of a row it takes.
    static final int CELLS = 7;

    /// Reads account, start, end, measure, low, high, qualifier; `-` for an open bound.
    ///
    /// @throws IllegalArgumentException where a cell is no number, or the offsets are no span
    static FigureSide of(List<String> cells) {
        return new FigureSide(
                cells.get(0),
                new Span(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2))),
                cells.get(3),
                bound(cells.get(4)),
                bound(cells.get(5)),
                cells.get(6));
    }

    private static @Nullable BigDecimal bound(String cell) {
        return cell.equals("-") ? null : new BigDecimal(cell);
    }
}
