package parallax.time;

import java.util.ArrayList;
import java.util.List;
import parallax.number.Lexemes;

/// Walks over lexemes and collects all time expressions, in order and without overlap.
final class TimeScan {
    private final TimeGrammar grammar;

    TimeScan(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    List<Match> scan(Lexemes lexemes) {
        return scan(lexemes, 0, lexemes.size());
    }

    /// Those that begin in `[from, to)`.
    List<Match> scan(Lexemes lexemes, int from, int to) {
        List<Match> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            Match match = grammar.read(lexemes, at);
            if (match == null) {
                at++;
            } else {
                found.add(match);
                at = Math.max(at + 1, match.to());
            }
        }
        return found;
    }
}
