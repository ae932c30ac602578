package parallax.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parallax.figure.FigureWords.Found;
import parallax.number.Lexemes;
import parallax.number.Numeral;
import parallax.number.NumeralReader;

/// Reads an amount: `61`, `at least three`, `9,000 to 12,000`, `between three and seven`, `tens of thousands`,
/// `400+`, `some 40 percent`, `$2 million`.
final class QuantityGrammar {
    private final FigureWords words;
    private final NumeralReader numerals = new NumeralReader();

    QuantityGrammar(FigureWords words) {
        this.words = words;
    }

    @Nullable
    Quantity read(Lexemes lexemes, int from) {
        Found qualifier = words.qualifier(lexemes, from);
        int at = qualifier == null ? from : qualifier.to();
        Found second = qualifier == null ? null : words.qualifier(lexemes, at);
        at = second == null ? at : second.to();
        Quantity amount = lexemes.joined(at) || at == from ? amount(lexemes, at) : null;
        if (amount == null) {
            return null;
        }
        Quantity spanned = amount.spanning(from, amount.to());
        return qualifier == null ? spanned : spanned.as(Qualifier.valueOf(qualifier.value()));
    }

    private @Nullable Quantity amount(Lexemes lexemes, int from) {
        Quantity vague = vague(lexemes, from);
        if (vague != null) {
            return vague;
        }
        boolean between = lexemes.is(from, "between");
        boolean currency = isCurrency(lexemes, from);
        int at = between || currency ? from + 1 : from;
        Numeral first = number(lexemes, at);
        if (first == null) {
            return null;
        }
        Numeral last = last(lexemes, first, between);
        if (between && last == null) {
            return null;
        }
        return unit(lexemes, last == null ? one(lexemes, from, first) : range(from, first, last), currency);
    }

    private @Nullable Numeral number(Lexemes lexemes, int at) {
        Numeral numeral = numerals.read(lexemes, at);
        return numeral == null || numeral.ordinal() ? null : numeral;
    }

    private @Nullable Quantity vague(Lexemes lexemes, int from) {
        Found found = words.vague(lexemes, from);
        if (found == null || (numerals.read(lexemes, found.to()) != null && !lexemes.is(found.to() - 1, "a"))) {
            return null;
        }
        String[] cells = found.value().split("\t", -1);
        Qualifier qualifier = Qualifier.valueOf(cells[0]);
        boolean number = qualifier == Qualifier.EXACT || qualifier == Qualifier.ABOUT;
        return new Quantity(
                from,
                found.to(),
                from,
                new BigDecimal(cells[1]),
                new BigDecimal(cells[2]),
                qualifier,
                null,
                false,
                !number);
    }

    /// The second number of a range; absent where there is none.
    private @Nullable Numeral last(Lexemes lexemes, Numeral first, boolean between) {
        boolean joint = switch (lexemes.low(first.to())) {
            case "to", "-" -> true;
            case "and" -> between;
            case "or" -> !first.digits();
            default -> false;
        };
        Numeral last = joint && lexemes.joined(first.to() + 1) ? number(lexemes, first.to() + 1) : null;
        boolean rises = last != null && last.value().compareTo(first.value()) > 0;
        return rises ? last : null;
    }

    private static Quantity one(Lexemes lexemes, int from, Numeral number) {
        boolean plus = lexemes.is(number.to(), "+") && lexemes.glued(number.to());
        Quantity exact = new Quantity(
                from,
                plus ? number.to() + 1 : number.to(),
                number.from(),
                number.value(),
                number.value(),
                Qualifier.EXACT,
                null,
                number.digits(),
                false);
        return plus ? exact.as(Qualifier.AT_LEAST) : exact;
    }

    /// "from 4 to 5 million" scales both ends.
    private static Quantity range(int from, Numeral first, Numeral last) {
        return new Quantity(
                from,
                last.to(),
                first.from(),
                first.value(),
                last.value(),
                Qualifier.EXACT,
                null,
                first.digits(),
                false);
    }

    private static Quantity unit(Lexemes lexemes, Quantity amount, boolean currency) {
        int at = amount.to();
        if (currency) {
            return with(amount, at, "money");
        }
        if (lexemes.is(at, "%") || lexemes.is(at, "percent")) {
            return with(amount, at + 1, "%");
        }
        boolean perCent = lexemes.is(at, "per") && lexemes.is(at + 1, "cent");
        return perCent ? with(amount, at + 2, "%") : amount;
    }

    private static Quantity with(Quantity amount, int to, String unit) {
        return new Quantity(
                amount.from(),
                to,
                amount.number(),
                amount.low(),
                amount.high(),
                amount.qualifier(),
                unit,
                amount.digits(),
                amount.vague());
    }

    private static boolean isCurrency(Lexemes lexemes, int at) {
        return switch (lexemes.low(at)) {
            case "$", "€", "£", "¥", "₽", "₺" -> true;
            default -> false;
        };
    }
}
