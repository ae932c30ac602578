package parallax.statement;

import parallax.actor.Cast;
import parallax.language.Reading;

/// Finds who is said to say what.
public final class StatementReader {
    /// The statements with ids `s1`, `s2` … in order of their first words.
    public Statements read(Reading reading, Cast cast) {
        return Statements.NONE;
    }
}
