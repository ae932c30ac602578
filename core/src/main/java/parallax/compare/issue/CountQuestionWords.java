package parallax.compare.issue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.compare.count.Tally;
import parallax.figure.Figure;
import parallax.time.Interval;

/// Puts a question about a count, and its answers, into words.
final class CountQuestionWords {
    private CountQuestionWords() {}

    /// Such as `How many people were killed – Hallin, 2021-03-27?`.
    static String of(List<Tally> tallies) {
        Tally first = tallies.getFirst();
        String unit = most(tallies, tally -> tally.unit().isEmpty() ? null : tally.unit());
        String group = most(
                tallies,
                tally -> tally.groups().size() == 1 ? tally.groups().iterator().next() : "people");
        String noun = "people".equals(unit) && group != null ? group : unit == null ? "" : unit;
        String asked =
                "How many " + (noun.isEmpty() ? "" : noun + " ") + first.topic().question();
        String place = most(tallies, tally -> tally.place());
        String day = most(tallies, tally -> day(tally.happened()));
        String where = place == null ? day : day == null ? place : place + ", " + day;
        return asked + (where == null ? "" : " – " + where) + "?";
    }

    private static @Nullable String day(Interval happened) {
        return happened.from() == null ? null : happened.from().toString();
    }

    /// What most say; absent where none says anything.
    private static @Nullable String most(List<Tally> tallies, Function<Tally, @Nullable String> of) {
        Map<String, Integer> counts = new HashMap<>();
        String best = null;
        for (Tally tally : tallies) {
            String one = of.apply(tally);
            if (one != null
                    && (counts.merge(one, 1, Integer::sum) > counts.getOrDefault(best == null ? "" : best, 0)
                            || best == null)) {
                best = one;
            }
        }
        return best;
    }

    /// The value in short words, such as `at least 7` or `3 to 7`.
    static String shown(Tally tally) {
        Figure figure = tally.figure();
        BigDecimal low = figure.low();
        BigDecimal high = figure.high();
        boolean range = low != null && high != null && low.compareTo(high) != 0;
        String label = switch (figure.qualifier()) {
            case EXACT -> "";
            case ABOUT, AT_LEAST, OVER, UP_TO, AT_MOST, FEWER_THAN ->
                figure.qualifier().label() + " ";
            default -> "";
        };
        boolean word = range && label.isEmpty() && figure.qualifier() != parallax.quantity.Qualifier.EXACT;
        String number =
                word ? figure.qualifier().label() : range ? plain(low) + " to " + plain(high) : plain(tally.number());
        return label + number + (tally.groups().isEmpty() ? "" : " " + String.join(", ", tally.groups()));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : String.format(Locale.ROOT, "%,d", number.longValue());
    }
}
