package parallax.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.text.ResourceTable;

/// Feasts by name, and the days on which they fall.
final class Holidays {
    private static final int LONGEST_NAME = 6;
    /// Days by which the Julian calendar lags behind ours since 1900.
    private static final int JULIAN_LAG = 13;
    /// Lexemes of the longest name, marks included; a line of a million dashes is not to be walked from each dash.
    private static final int REACH = 12;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    Holidays() {
        for (List<String> row : ResourceTable.rows(Holidays.class, "holidays.tsv", 2)) {
            rules.put(row.get(1), rule(row.getFirst().split(" ", -1)));
            firstWords.add(row.get(1).split(" ", -1)[0]);
        }
    }

    /// A feast found in a text.
    ///
    /// @param to index after its last lexeme
    record Found(Rule rule, int to) {}

    /// The longest feast's name that begins at a lexeme; capitalised as names are.
    @Nullable
    Found at(Lexemes lexemes, int from) {
        if (!firstWords.contains(lexemes.low(from))) {
            return null;
        }
        Found found = null;
        StringBuilder name = new StringBuilder();
        boolean capital = false;
        int words = 0;
        for (int at = from; words < LONGEST_NAME && at < Math.min(lexemes.size(), from + REACH); at++) {
            if (lexemes.is(at, "'") || lexemes.is(at, "-") || lexemes.is(at, ".")) {
                continue;
            }
            if (!lexemes.isWord(at) || (at > from && !lexemes.joined(at))) {
                break;
            }
            name.append(words == 0 ? "" : " ").append(lexemes.low(at));
            capital |= lexemes.at(at).capital();
            words++;
            Rule rule = rules.get(name.toString());
            if (rule != null && capital) {
                found = new Found(rule, at + 1);
            }
        }
        return found;
    }

    private static Rule rule(String[] words) {
        String[] numbers = words[1].split("(?<=\\d)-", -1);
        int first = Integer.parseInt(numbers[0]);
        return switch (words[0]) {
            case "fixed" -> new FixedDay(MonthDay.of(first, Integer.parseInt(numbers[1])));
            case "easter" -> new AfterEaster(first);
            case "pascha" -> new AfterPascha(first);
            case "advent" -> new AdventSunday(first);
            case "hijri" ->
                new Hijri(
                        first,
                        Integer.parseInt(numbers[1]),
                        words.length > 2 ? Integer.parseInt(words[2]) : Integer.parseInt(numbers[1]));
            default -> throw new IllegalStateException("holidays.tsv: " + String.join(" ", words));
        };
    }

    /// How a feast's day is computed.
    sealed interface Rule {
        /// The days of the feast in a year of our calendar, in order; a lunar feast can fall twice or never.
        List<Interval> in(int year);
    }

    record FixedDay(MonthDay day) implements Rule {
        @Override
        public List<Interval> in(int year) {
            return List.of(Interval.day(day.atYear(year)));
        }
    }

    record AfterEaster(int days) implements Rule {
        @Override
        public List<Interval> in(int year) {
            return List.of(Interval.day(easter(year).plusDays(days)));
        }

        /// The Gregorian Easter Sunday, after Meeus, Jones and Butcher.
        static LocalDate easter(int year) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
            int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
            return LocalDate.of(year, f / 31, f % 31 + 1);
        }
    }

    record AfterPascha(int days) implements Rule {
        @Override
        public List<Interval> in(int year) {
            return List.of(Interval.day(pascha(year).plusDays(days)));
        }

        /// The Julian Easter Sunday as a day of our calendar, after Meeus; right from 1900 to 2099.
        static LocalDate pascha(int year) {
            int d = (19 * (year % 19) + 15) % 30;
            int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
            int f = d + e + 114;
            return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(JULIAN_LAG);
        }
    }

    record AdventSunday(int number) implements Rule {
        @Override
        public List<Interval> in(int year) {
            LocalDate christmas = LocalDate.of(year, 12, 25);
            LocalDate fourth = christmas.minusDays(christmas.getDayOfWeek().getValue());
            return List.of(Interval.day(fourth.minusWeeks(4L - number)));
        }
    }

    record Hijri(int month, int first, int last) implements Rule {
        @Override
        public List<Interval> in(int year) {
            List<Interval> found = new ArrayList<>();
            int near = (int) Math.round((year - 622) * 33 / 32.0);
            for (int islamic = near - 1; islamic <= near + 2; islamic++) {
                Interval days = days(islamic);
                if (days.from() != null && days.from().getYear() == year) {
                    found.add(days);
                }
            }
            return found;
        }

        private Interval days(int islamic) {
            try {
                HijrahDate start = HijrahDate.of(islamic, month, first);
                int length = (int)
                        Math.min(last, start.range(ChronoField.DAY_OF_MONTH).getMaximum());
                LocalDate from = LocalDate.from(start);
                return new Interval(from, from.plusDays(length - first));
            } catch (DateTimeException outsideTheTables) {
                return Interval.UNKNOWN;
            }
        }
    }
}
