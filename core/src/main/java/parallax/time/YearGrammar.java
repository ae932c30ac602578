package parallax.time;

import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.number.Numeral;
import parallax.number.NumeralReader;

/// Reads years, decades and centuries: `1999`, `490 BC`, `the 1990s`, `the sixties`, `19th century`, `the 4th century
/// BC`. A year before Christ is counted as astronomers do: 1 BC is 0.
final class YearGrammar {
    /// No year after 1 BC of fewer digits than four is told without "AD".
    private static final int EARLIEST = 1000;

    private final TimeWords words;
    private final DateGrammar dates;
    private final NumeralReader numerals;

    YearGrammar(TimeWords words, DateGrammar dates, NumeralReader numerals) {
        this.words = words;
        this.dates = dates;
        this.numerals = numerals;
    }

    /// A year, decade or century; a year only where the words around it make the digits one.
    @Nullable
    Match read(Lexemes lexemes, int at) {
        Match known = known(lexemes, at);
        return known != null ? known : told(lexemes, at);
    }

    /// What cannot be anything else: `490 BC`, `the 1990s`, `19th century`.
    @Nullable
    Match known(Lexemes lexemes, int from) {
        Match era = era(lexemes, from);
        Match decade = era != null ? era : decade(lexemes, from);
        return decade != null ? decade : century(lexemes, from);
    }

    /// A year of four digits or with its era, whatever stands before it.
    @Nullable
    Match year(Lexemes lexemes, int at) {
        Match era = era(lexemes, at);
        int year = dates.year(lexemes, at);
        return era != null || year == 0 ? era : year(at, at + 1, year);
    }

    private static Match year(int from, int to, int year) {
        return new Match(from, to, new Meaning.Fixed(TimeUnit.year(year), Granularity.YEAR));
    }

    /// `490 BC`, `AD 70`.
    private @Nullable Match era(Lexemes lexemes, int from) {
        boolean before = lexemes.is(from, "ad") && lexemes.at(from).capital();
        int at = before ? from + 1 : from;
        int year = lexemes.low(at).length() <= 4 ? lexemes.digits(at).orElse(0) : 0;
        if (year == 0 || lexemes.glued(at) && lexemes.is(at - 1, ".")) {
            return null;
        }
        if (before) {
            return year(from, at + 1, year);
        }
        int sign = eraSign(lexemes, at + 1);
        return sign == 0 ? null : year(at, afterEra(lexemes, at + 1), astronomical(year, sign));
    }

    static int astronomical(int year, int sign) {
        return sign < 0 ? 1 - year : year;
    }

    /// -1 before `BC`, 1 before `AD`, 0 where neither stands.
    int eraSign(Lexemes lexemes, int at) {
        String era = lexemes.at(at).capital() ? words.value("era", lexemes.low(at)) : null;
        boolean dotted = lexemes.is(at, "b") && lexemes.is(at + 1, ".") && lexemes.is(at + 2, "c");
        return dotted ? -1 : era == null ? 0 : Integer.parseInt(era);
    }

    private static int afterEra(Lexemes lexemes, int at) {
        return lexemes.is(at + 1, ".") && lexemes.is(at + 2, "c") ? at + 4 : at + 1;
    }

    /// `the 1990s`, `the 460s BC`, `the sixties`, `the '90s`.
    private @Nullable Match decade(Lexemes lexemes, int from) {
        int at = DateGrammar.skip(lexemes, from, "the");
        int named = words.number("decade", lexemes.low(at));
        if (named > 0) {
            return at == from ? null : decade(from, at + 1, 1900 + named);
        }
        boolean shortened = lexemes.is(at, "'")
                && lexemes.isDigits(at + 1)
                && lexemes.low(at + 1).length() == 2;
        int number = shortened ? at + 1 : at;
        int year = lexemes.low(number).length() <= 4 ? lexemes.digits(number).orElse(-1) : -1;
        boolean apostrophe = lexemes.is(number + 1, "'") && lexemes.glued(number + 1);
        int s = apostrophe ? number + 2 : number + 1;
        if (year < 0 || year % 10 != 0 || !lexemes.is(s, "s") || !lexemes.glued(s)) {
            return null;
        }
        if (shortened) {
            return decade(from, s + 1, 1900 + year);
        }
        if (eraSign(lexemes, s + 1) < 0) {
            return decade(from, afterEra(lexemes, s + 1), 1 - year - 9);
        }
        return year >= EARLIEST && year < 2200 ? decade(from, s + 1, year) : null;
    }

    private static Match decade(int from, int to, int first) {
        return new Match(from, to, new Meaning.Fixed(TimeUnit.years(first, 10), Granularity.DECADE));
    }

    /// `19th century`, `the eighteenth-century`, `the 4th century BC`.
    private @Nullable Match century(Lexemes lexemes, int from) {
        int at = DateGrammar.skip(lexemes, from, "the");
        Numeral numeral = numerals.read(lexemes, at);
        if (numeral == null || !numeral.ordinal() || !numeral.small()) {
            return null;
        }
        int number = numeral.value().intValue();
        int next = lexemes.is(numeral.to(), "-") ? numeral.to() + 1 : numeral.to();
        boolean century = lexemes.is(next, "century") || lexemes.is(next, "centuries");
        if (!century || number < 1 || number > 22) {
            return null;
        }
        boolean before = eraSign(lexemes, next + 1) < 0;
        Interval years = before ? TimeUnit.years(1 - number * 100, 100) : TimeUnit.years(number * 100 - 99, 100);
        int to = before ? afterEra(lexemes, next + 1) : next + 1;
        return new Match(from, to, new Meaning.Fixed(years, Granularity.CENTURY));
    }

    private @Nullable Match told(Lexemes lexemes, int at) {
        int year = dates.year(lexemes, at);
        boolean glued =
                lexemes.glued(at) && !lexemes.is(at - 1, "(") && !lexemes.is(at - 1, "-") && !isQuote(lexemes, at - 1);
        boolean gluedOn = lexemes.glued(at + 1)
                && (lexemes.isWord(at + 1)
                        || lexemes.is(at + 1, "/")
                        || lexemes.is(at + 1, ":") && lexemes.glued(at + 2));
        boolean code = lexemes.is(at - 1, "-")
                && lexemes.isDigits(at - 2)
                && (dates.year(lexemes, at - 2) == 0 || lexemes.is(at - 3, "-"));
        boolean told = !code && year >= EARLIEST && year <= 2100 && !glued && !gluedOn;
        return told && (isLed(lexemes, at) || isAlone(lexemes, at, year)) ? year(at, at + 1, year) : null;
    }

    private static boolean isQuote(Lexemes lexemes, int at) {
        return lexemes.is(at, "\"") || lexemes.is(at, "'");
    }

    /// Whether the words around four digits make them a year: "in 1999", "(2012)", "2011-2018", but not "2000 people".
    private boolean isLed(Lexemes lexemes, int at) {
        String before = lexemes.low(at - 1);
        String after = lexemes.low(at + 1);
        boolean led = words.is("lead", before) || before.equals("the") || before.equals("(");
        boolean pair = (after.equals("-") || after.equals("to")) && dates.year(lexemes, at + 2) > 0;
        boolean second = (before.equals("-") || before.equals("to")) && dates.year(lexemes, at - 2) > 0;
        boolean dated = words.is("dating", before) && !lexemes.low(at).endsWith("00");
        return (dated || !isCounted(lexemes, at)) && (led || pair || second);
    }

    /// Whether a plural noun behind the digits makes them a number.
    private static boolean isCounted(Lexemes lexemes, int at) {
        String after = lexemes.low(at + 1);
        return lexemes.isWord(at + 1)
                && lexemes.joined(at + 1)
                && !lexemes.at(at + 1).capital()
                && after.length() > 3
                && (after.endsWith("s")
                        || after.endsWith("people")
                        || after.endsWith("men")
                        || after.equals("children"));
    }

    /// Digits that hardly mean anything but a year of our time, where nothing before them makes them a number.
    private boolean isAlone(Lexemes lexemes, int at, int year) {
        String before = lexemes.low(at - 1);
        boolean modern = year >= 1700 && year <= 2050 && year % 100 != 0;
        boolean number = words.is("label", before)
                || words.is("bound", before)
                || words.is("measured", lexemes.low(at + 1))
                || before.equals("than")
                || before.equals("#")
                || before.equals("$")
                || before.equals("€")
                || before.equals("£")
                || lexemes.isDigits(at - 1);
        return modern
                && !number
                && !isCounted(lexemes, at)
                && !(lexemes.is(at + 1, "-") && lexemes.is(at + 2, "strong"));
    }
}
