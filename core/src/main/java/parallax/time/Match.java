package parallax.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A time expression found at lexemes `[from, to)`.
///
/// @param clock what the words add to the day: a part of it (`NI`, as TIMEX3 writes parts) or a clock time (`18:00`);
///              absent where they name whole days
/// @param parts the expressions that TIMEX3 counts in place of this one, such as both ends of a range; empty where it
///              counts this one
record Match(int from, int to, Meaning meaning, @Nullable String clock, List<Match> parts) {
    Match {
        parts = List.copyOf(parts);
    }

    Match(int from, int to, Meaning meaning) {
        this(from, to, meaning, null, List.of());
    }

    /// The same at a clock time or part of the day.
    Match at(int start, int end, @Nullable String time) {
        return new Match(start, end, meaning, time == null ? clock : time, parts);
    }

    /// The same words with another meaning.
    Match as(Meaning other) {
        return new Match(from, to, other, clock, parts);
    }

    /// The same, where TIMEX3 counts its parts.
    Match of(Match... counted) {
        return new Match(from, to, meaning, clock, List.of(counted));
    }
}
