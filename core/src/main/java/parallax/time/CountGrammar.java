package parallax.time;

import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.time.Amount.Way;

/// Reads expressions that count units: `14 months ago`, `two days later`, `for two weeks`, `18 years old`, and bare
/// lengths.
final class CountGrammar {
    private final TimeWords words;
    private final AmountGrammar amounts;

    CountGrammar(TimeWords words, AmountGrammar amounts) {
        this.words = words;
        this.amounts = amounts;
    }

    @Nullable
    Match read(Lexemes lexemes, int from) {
        Amount amount = amounts.read(lexemes, from);
        if (amount == null) {
            return null;
        }
        Match placed = placed(lexemes, amount);
        return placed != null ? placed : length(lexemes, amount);
    }

    /// Before or after now or what was mentioned.
    private @Nullable Match placed(Lexemes lexemes, Amount amount) {
        int to = amount.to();
        String next = lexemes.joined(to) ? lexemes.low(to) : "";
        int n = amount.value();
        if (amount.way() == Way.COMPOUND || lexemes.is(to + 1, "than")) {
            return null;
        }
        return switch (next) {
            case "ago" -> new Match(amount.first(), to + 1, away(-n, amount.unit(), new Meaning.Past()));
            case "hence" -> new Match(amount.first(), to + 1, away(n, amount.unit(), new Meaning.Future()));
            case "from" ->
                lexemes.is(to + 1, "now") || lexemes.is(to + 1, "today")
                        ? new Match(amount.first(), to + 2, away(n, amount.unit(), new Meaning.Future()))
                        : null;
            case "earlier", "previously", "prior" -> relative(amount, -n, new Meaning.Past());
            case "later", "afterwards", "thereafter" -> relative(amount, n, new Meaning.Future());
            case "after", "before" -> n == 0 || amount.way() == Way.BARE ? null : event(lexemes, amount, next);
            default -> null;
        };
    }

    private static Meaning away(int amount, TimeUnit unit, Meaning vague) {
        return amount == 0 ? vague : new Meaning.Away(amount, unit);
    }

    private static Match relative(Amount amount, int offset, Meaning vague) {
        Meaning meaning = offset == 0 ? new Meaning.Aside(vague) : new Meaning.FromLast(offset, amount.unit(), false);
        return new Match(amount.first(), amount.to() + 1, meaning);
    }

    /// `four days after the vote`: for the record the day of the vote, if the day of the expression was mentioned
    /// before;
    /// TIMEX3 leaves "after" to the event.
    private static Match event(Lexemes lexemes, Amount amount, String side) {
        int n = side.equals("after") ? amount.value() : -amount.value();
        boolean alone = !lexemes.isWord(amount.to() + 1) || !lexemes.joined(amount.to() + 1);
        boolean mark = lexemes.is(amount.first() - 1, ",") || lexemes.is(amount.first() - 1, "-");
        boolean apposed = mark && lexemes.isDigits(amount.first() - 2);
        Meaning meaning =
                apposed ? new Meaning.FromLast(0, TimeUnit.DAY, false) : new Meaning.FromLast(n, amount.unit(), false);
        Match timex = new Match(amount.first(), alone ? amount.to() + 1 : amount.to(), meaning);
        return relative(amount, -n, new Meaning.Past()).of(timex);
    }

    private @Nullable Match length(Lexemes lexemes, Amount amount) {
        boolean piece = amount.way() == Way.BARE && lexemes.isDigits(amount.from() - 1);
        int old = piece ? amount.to() : age(lexemes, amount.to());
        Meaning.Duration length = new Meaning.Duration(amount.value(), amount.unit());
        if (old > amount.to()) {
            return age(lexemes, amount, old, length);
        }
        Match set = perUnit(lexemes, amount);
        if (set != null) {
            return set;
        }
        if (amount.way() == Way.BARE && !isBareLength(lexemes, amount)) {
            return null;
        }
        Match whole = new Match(amount.first(), amount.to(), new Meaning.Aside(length));
        return isRecorded(lexemes, amount) ? recorded(lexemes, amount, length, whole) : whole;
    }

    /// The record knows a length by its amount alone, TIMEX3 with "more than".
    private Match recorded(Lexemes lexemes, Amount amount, Meaning.Duration length, Match whole) {
        boolean within = lexemes.is(amount.from() - 1, "in") && amount.way() != Way.COMPOUND;
        Meaning meaning = within ? new Meaning.Within(amount.value(), amount.unit()) : length;
        return new Match(amount.from(), amount.to(), meaning).of(whole.as(meaning));
    }

    private static boolean isRecorded(Lexemes lexemes, Amount amount) {
        if (amount.unit().compareTo(TimeUnit.DAY) < 0 || amount.value() == 0) {
            return false;
        }
        boolean forOne = lexemes.is(amount.from() - 1, "for") && amount.unit().compareTo(TimeUnit.WEEK) >= 0;
        return amount.isCounted() || (amount.way() == Way.ARTICLE && forOne);
    }

    /// The index behind "old", "-old", "years of age".
    private static int age(Lexemes lexemes, int at) {
        int next = lexemes.is(at, "-") && lexemes.glued(at) ? at + 1 : at;
        if (lexemes.is(next, "old") || lexemes.is(next, "olds")) {
            return next + 1;
        }
        return lexemes.is(at, "of") && lexemes.is(at + 1, "age") ? at + 2 : at;
    }

    /// A war that is "more than five-year-old" tells since when; the age of a man does not.
    private static Match age(Lexemes lexemes, Amount amount, int to, Meaning.Duration length) {
        boolean since = amount.first() < amount.from()
                && amount.way() == Way.COMPOUND
                && amount.unit() == TimeUnit.YEAR
                && lexemes.is(amount.from() - 1, "than");
        Meaning meaning = since ? new Meaning.Older(amount.value(), amount.unit()) : new Meaning.Aside(length);
        return new Match(amount.first(), to, meaning);
    }

    /// `30 a day`, `$20 a month`: a number or a sum each time.
    private @Nullable Match perUnit(Lexemes lexemes, Amount amount) {
        if (amount.way() != Way.ARTICLE || amount.first() < amount.from() || lexemes.is(amount.from(), "half")) {
            return null;
        }
        String before = lexemes.low(amount.from() - 1);
        boolean number = lexemes.isDigits(amount.from() - 1)
                || words.is("rated", before)
                || before.equals("%")
                || (lexemes.isDigits(amount.from() - 2) && lexemes.isWord(amount.from() - 1) && !isLed(before));
        return number ? new Match(amount.from(), amount.to(), new Meaning.Aside(new Meaning.Per(amount.unit()))) : null;
    }

    private boolean isLed(String low) {
        return words.is("lead", low) || words.is("spending", low);
    }

    /// `for days`, `within weeks`, `after years of war`, but not "the days of glory" or "its early years".
    private boolean isBareLength(Lexemes lexemes, Amount amount) {
        if (amount.first() < amount.from()) {
            return true;
        }
        String before = lexemes.low(amount.from() - 1);
        boolean led = words.is("lead", before) || words.is("spending", before) || before.equals("of");
        boolean spanned = lexemes.is(amount.to(), "of") || lexemes.is(amount.to(), "long");
        boolean stops = !lexemes.isWord(amount.from() - 1) && spanned;
        return (led && !before.equals("in") && !before.equals("early") && !before.equals("late")) || stops;
    }
}
