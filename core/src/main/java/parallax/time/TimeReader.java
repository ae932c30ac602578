package parallax.time;

import java.util.List;
import parallax.language.Reading;

/// Finds time expressions.
public final class TimeReader {
    /// The expressions in order, without overlap, anchored on the account's date.
    public List<TimeExpression> read(Reading reading, AccountDate date) {
        return List.of();
    }
}
