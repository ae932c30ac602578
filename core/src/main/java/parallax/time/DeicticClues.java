package parallax.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.text.Span;
import parallax.time.Clue.Weight;

/// What it tells to name the day of writing or one beside it: `tomorrow, 3 May`, `Tomorrow is the first Sunday of
/// Lent`.
final class DeicticClues {
    private final Lexemes lexemes;
    private final TimeWords words;

    DeicticClues(Lexemes lexemes, TimeWords words) {
        this.lexemes = lexemes;
        this.words = words;
    }

    /// Whether the expression is one of "yesterday", "today", "tomorrow"; adds its clue, if it is one.
    boolean read(Match match, @Nullable Match next, List<Clue> clues) {
        String offset = words.value("deictic", lexemes.low(match.from()));
        if (offset == null) {
            return false;
        }
        int days = Integer.parseInt(offset);
        boolean bare = match.meaning() instanceof Meaning.Whole;
        if (!bare) {
            add(lexemes.span(match.from(), match.to()), match.meaning(), days, clues);
        } else if (next != null && isLinked(match.to(), next.from())) {
            add(lexemes.span(match.from(), next.to()), next.meaning(), days, clues);
        }
        return true;
    }

    private static void add(Span span, Meaning meaning, int days, List<Clue> clues) {
        switch (meaning) {
            case Meaning.DayOf day -> clues.add(Clue.falls(span, day, days, days, Weight.STRONG));
            case Meaning.Feast feast -> clues.add(Clue.falls(span, feast, days, days, Weight.STRONG));
            case Meaning.Fixed fixed ->
                clues.add(new Clue.Between(span, moved(fixed.interval(), -days), Weight.STRONG));
            default -> {}
        }
    }

    private static Interval moved(Interval days, int by) {
        return new Interval(
                days.from() == null ? null : days.from().plusDays(by),
                days.to() == null ? null : days.to().plusDays(by));
    }

    private boolean isLinked(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean link = lexemes.is(at, "is") || lexemes.is(at, ",") || lexemes.is(at, "was") || lexemes.is(at, "(");
            if (!link) {
                return false;
            }
        }
        return to - from <= 2;
    }
}
