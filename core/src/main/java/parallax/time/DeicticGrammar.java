package parallax.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.number.Numeral;
import parallax.number.NumeralReader;
import parallax.text.ResourceTable;

/// Reads expressions that count from the day of writing or the day mentioned last: `yesterday`, `last week`,
/// `14 months ago`, `the past four years`, `earlier this year`, `four days after`, `the same day`.
final class DeicticGrammar {
    private static final int LONGEST_PHRASE = 5;
    private final TimeWords words;
    private final NumeralReader numerals;
    private final Map<String, String> phrases = new HashMap<>();

    DeicticGrammar(TimeWords words, NumeralReader numerals) {
        this.words = words;
        this.numerals = numerals;
        for (List<String> row : ResourceTable.rows(DeicticGrammar.class, "phrases.tsv", 2)) {
            phrases.put(row.get(1), row.getFirst());
        }
    }

    @Nullable
    Match read(Lexemes lexemes, int from) {
        Match found = phrase(lexemes, from);
        if (found == null) {
            found = word(lexemes, from);
        }
        if (found == null) {
            found = lasting(lexemes, from);
        }
        if (found == null) {
            found = shifted(lexemes, from);
        }
        if (found == null) {
            found = part(lexemes, from);
        }
        if (found == null) {
            found = dayPart(lexemes, from);
        }
        return found == null ? counted(lexemes, from) : found;
    }

    private @Nullable Match phrase(Lexemes lexemes, int from) {
        Match found = null;
        StringBuilder said = new StringBuilder();
        for (int at = from; at < from + LONGEST_PHRASE && lexemes.isWord(at); at++) {
            if (at > from && !lexemes.joined(at)) {
                break;
            }
            said.append(at == from ? "" : " ").append(lexemes.low(at));
            String rule = phrases.get(said.toString());
            if (rule != null) {
                found = new Match(from, at + 1, meaning(rule));
            }
        }
        return found;
    }

    private static Meaning meaning(String rule) {
        return switch (rule) {
            case "present" -> new Meaning.Present();
            case "past" -> new Meaning.Past();
            case "future" -> new Meaning.Future();
            case "same" -> new Meaning.FromLast(0, TimeUnit.DAY, false);
            case "samenight" -> new Meaning.FromLast(0, TimeUnit.DAY, true);
            case "before" -> new Meaning.FromLast(-1, TimeUnit.DAY, false);
            case "after" -> new Meaning.FromLast(1, TimeUnit.DAY, false);
            case "yesterdaynight" -> new Meaning.Whole(TimeUnit.DAY, -1);
            default -> throw new IllegalStateException("phrases.tsv: " + rule);
        };
    }

    private @Nullable Match word(Lexemes lexemes, int at) {
        String low = lexemes.low(at);
        if (words.is("present", low)) {
            return isFiller(lexemes, at) ? null : new Match(at, at + 1, new Meaning.Present());
        }
        if (words.is("lately", low) && !lexemes.is(at - 1, "as")) {
            return new Match(at, at + 1, new Meaning.Past());
        }
        String offset = words.value("deictic", low);
        boolean owned = lexemes.is(at + 1, "'") && lexemes.glued(at + 1);
        return offset == null || owned
                ? null
                : new Match(at, at + 1, new Meaning.Whole(TimeUnit.DAY, Integer.parseInt(offset)));
    }

    /// "Now the money." and "Now, …" move the story on; they tell no time.
    private static boolean isFiller(Lexemes lexemes, int at) {
        boolean opens = lexemes.at(at).capital() && !lexemes.is(at, "currently");
        return opens && (lexemes.is(at + 1, ",") || lexemes.is(at + 1, "the") || lexemes.is(at + 1, "it"));
    }

    /// `the past four years`, `the last 24 hours`, `the next two weeks`, `the past week`.
    private @Nullable Match lasting(Lexemes lexemes, int from) {
        int at = DateGrammar.skip(lexemes, from, "the");
        String past = words.value("past", lexemes.low(at));
        String coming = words.value("coming", lexemes.low(at));
        String sign = past != null ? past : coming;
        if (sign == null || !lexemes.joined(at + 1)) {
            return null;
        }
        int number = at + 1;
        int amount = 1;
        Numeral numeral = numerals.read(lexemes, number);
        if (numeral != null && numeral.small() && !numeral.ordinal()) {
            amount = numeral.value().intValue();
            number = numeral.to();
        } else if (words.is("some", lexemes.low(number))) {
            return vague(lexemes, from, number, past != null);
        } else if (at == from || (!lexemes.is(at, "past") && !lexemes.is(at, "coming"))) {
            return null;
        }
        TimeUnit unit = words.unit(lexemes.low(number));
        return unit == null || amount == 0
                ? null
                : new Match(
                        from, number + 1, new Meaning.Lasting(amount * -Integer.signum(Integer.parseInt(sign)), unit));
    }

    private @Nullable Match vague(Lexemes lexemes, int from, int at, boolean past) {
        int unit = lexemes.is(at + 1, "of") ? at + 2 : at + 1;
        TimeUnit units = words.unit(lexemes.low(unit));
        return units == null ? null : new Match(from, unit + 1, new Meaning.Vaguely(units, past ? -1 : 1));
    }

    /// `last week`, `this year`, `next month`, `earlier this year`, `tomorrow morning`, `this morning`.
    private @Nullable Match shifted(Lexemes lexemes, int from) {
        boolean earlier = lexemes.is(from, "earlier");
        boolean later = lexemes.is(from, "later");
        int at = earlier || later ? from + 1 : from;
        String shift = words.value("shift", lexemes.low(at));
        if (shift == null || !lexemes.joined(at + 1)) {
            return null;
        }
        int offset = Integer.parseInt(shift);
        if (offset == 0 && words.is("part", lexemes.low(at + 1))) {
            return new Match(from, at + 2, new Meaning.Whole(TimeUnit.DAY, 0));
        }
        TimeUnit unit = words.unit(lexemes.low(at + 1));
        if (unit == null || lexemes.low(at + 1).endsWith("s") || unit.compareTo(TimeUnit.HOUR) <= 0) {
            return null;
        }
        if (isDay(unit) && offset != 0) {
            return null;
        }
        boolean part = (earlier || later) && offset == 0;
        Meaning meaning = part ? new Meaning.PartOf(unit, earlier ? -1 : 1) : new Meaning.Whole(unit, offset);
        return new Match(part ? from : at, at + 2, meaning);
    }

    private static boolean isDay(TimeUnit unit) {
        return unit == TimeUnit.DAY || unit == TimeUnit.NIGHT;
    }

    /// `the end of the month`, `end of the year`.
    private @Nullable Match part(Lexemes lexemes, int from) {
        int at = DateGrammar.skip(lexemes, from, "the");
        if (!lexemes.is(at, "end") || !lexemes.is(at + 1, "of")) {
            return null;
        }
        int next = lexemes.is(at + 2, "the") || lexemes.is(at + 2, "this") ? at + 3 : at + 2;
        TimeUnit unit = words.unit(lexemes.low(next));
        if (unit == null || next != at + 3 || unit.compareTo(TimeUnit.WEEK) < 0) {
            return null;
        }
        return new Match(at, next + 1, new Meaning.Piece(new Meaning.Whole(unit, 0), Meaning.Stretch.END));
    }

    /// `in the evening`, `by the morning`: of the day mentioned last.
    private @Nullable Match dayPart(Lexemes lexemes, int from) {
        boolean led = words.is("lead", lexemes.low(from - 1)) || lexemes.is(from - 1, "at");
        boolean noun = lexemes.isWord(from + 2) && !words.is("follower", lexemes.low(from + 2));
        boolean part = lexemes.is(from, "the") && words.is("part", lexemes.low(from + 1));
        return part && led && !noun ? new Match(from, from + 2, new Meaning.FromLast(0, TimeUnit.DAY, false)) : null;
    }

    /// `14 months ago`, `a week ago`, `four days after`, `more than five-year-old`, `for two weeks`, `every month`.
    private @Nullable Match counted(Lexemes lexemes, int from) {
        if (lexemes.is(from, "every")) {
            TimeUnit unit = words.unit(lexemes.low(from + 1));
            return unit == null ? null : new Match(from, from + 2, new Meaning.Every(1, unit));
        }
        boolean more = lexemes.is(from, "more") && lexemes.is(from + 1, "than");
        int at = more ? from + 2 : from;
        Numeral numeral = numerals.read(lexemes, at);
        boolean one = lexemes.is(at, "a") || lexemes.is(at, "an");
        boolean some = words.is("some", lexemes.low(at)) || (one && words.is("some", lexemes.low(at + 1)));
        if ((numeral == null && !one && !some) || (numeral != null && (numeral.ordinal() || !numeral.small()))) {
            return null;
        }
        int next = numeral != null ? numeral.to() : some && one ? at + 2 : at + 1;
        int amount = numeral != null ? numeral.value().intValue() : some ? 0 : 1;
        boolean hyphen = lexemes.is(next, "-") && lexemes.glued(next);
        int unitAt = hyphen ? next + 1 : DateGrammar.skip(lexemes, next, "of");
        TimeUnit unit = lexemes.joined(unitAt) ? words.unit(lexemes.low(unitAt)) : null;
        return unit == null ? null : new Counted(lexemes, from, unitAt + 1, amount, unit, hyphen, one || some).match();
    }

    /// An amount of a unit, and what the words behind it make of it.
    ///
    /// @param amount 0 for "a few"
    private record Counted(
            Lexemes lexemes, int from, int to, int amount, TimeUnit unit, boolean hyphen, boolean loose) {
        @Nullable
        Match match() {
            String next = lexemes.joined(to) ? lexemes.low(to) : "";
            return switch (next) {
                case "ago" -> with(to + 1, amount == 0 ? new Meaning.Past() : new Meaning.Away(-amount, unit));
                case "after", "before" -> relative(next.equals("after") ? -amount : amount);
                case "later" -> amount == 0 ? null : with(to + 1, new Meaning.FromLast(amount, unit, false));
                case "earlier" -> amount == 0 ? null : with(to + 1, new Meaning.FromLast(-amount, unit, false));
                default -> duration(next);
            };
        }

        private @Nullable Match relative(int offset) {
            return offset == 0 ? null : with(to + 1, new Meaning.FromLast(offset, unit, false));
        }

        private @Nullable Match duration(String next) {
            boolean old = hyphen && lexemes.is(to + 1, "old") && unit == TimeUnit.YEAR;
            if (unit.compareTo(TimeUnit.DAY) < 0
                    || (loose && !isForOne())
                    || (old && !lexemes.is(from, "more"))
                    || next.equals("old")) {
                return null;
            }
            if (old) {
                return with(to + 2, new Meaning.Older(amount, unit));
            }
            boolean within = lexemes.is(from - 1, "in") && !hyphen;
            return with(to, within ? new Meaning.Within(amount, unit) : new Meaning.Duration(amount, unit));
        }

        /// `for a week`, but not `20 dollars a year`.
        private boolean isForOne() {
            return amount == 1 && lexemes.is(from - 1, "for") && unit.compareTo(TimeUnit.WEEK) >= 0;
        }

        private Match with(int end, Meaning meaning) {
            return new Match(from, end, meaning);
        }
    }
}
