package parallax.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.number.Numeral;
import parallax.number.NumeralReader;

/// Reads one number with its sign, currency or per cent: `$2 million`, `minus 5`, `40 per cent`, `1/16`, `3.0×10⁸`.
final class PartReader {
    private final NumeralReader numerals = new NumeralReader();
    private final UnitReader units;

    PartReader(UnitReader units) {
        this.units = units;
    }

    /// A number at lexemes `[from, to)`.
    ///
    /// @param number first lexeme of the number itself
    /// @param before whether its unit stands before it
    record Part(
            int from,
            int number,
            int to,
            BigDecimal value,
            @Nullable Unit unit,
            boolean before,
            Numeral numeral) {

        boolean scaled() {
            return value.abs().compareTo(BigDecimal.valueOf(1000)) >= 0 && numeral.scaled();
        }

        Part with(Unit newUnit, int newTo) {
            return new Part(from, number, newTo, value, newUnit, false, numeral);
        }

        Part to(int newTo, BigDecimal newValue) {
            return new Part(from, number, newTo, newValue, unit, before, numeral);
        }
    }

    /// The number that begins at a lexeme with its sign or currency; absent where none does.
    @Nullable
    Part read(Lexemes lexemes, int from) {
        int at = isMinus(lexemes, from) ? from + 1 : from;
        boolean negative = at > from;
        UnitReader.Found currency = units.before(lexemes, at);
        if (currency != null) {
            at = currency.to();
            negative |= isMinus(lexemes, at);
            at = isMinus(lexemes, at) ? at + 1 : at;
        }
        at = at > from && lexemes.is(at, "-") && lexemes.glued(at) && lexemes.is(from, "minus") ? at + 1 : at;
        int point =
                lexemes.is(at, ".") && !lexemes.glued(at) && lexemes.glued(at + 1) && lexemes.isDigits(at + 1) ? 1 : 0;
        Numeral numeral = at == from || lexemes.joined(at) ? numerals.read(lexemes, at + point) : null;
        if (numeral == null || numeral.ordinal()) {
            return null;
        }
        BigDecimal value = point == 0
                ? numeral.value()
                : numeral.value().movePointLeft(lexemes.low(at + 1).length());
        Part plain = new Part(
                from,
                at,
                numeral.to(),
                negative ? value.negate() : value,
                currency == null ? null : currency.unit(),
                currency != null,
                numeral);
        return unit(lexemes, power(lexemes, fraction(lexemes, plain)));
    }

    private static boolean isMinus(Lexemes lexemes, int at) {
        if (lexemes.is(at, "minus")) {
            return true;
        }
        boolean open = !lexemes.glued(at) || lexemes.is(at - 1, "$") || lexemes.is(at - 1, "(");
        boolean sign = lexemes.isDigits(at + 1) || !lexemes.isWord(at + 1);
        return lexemes.is(at, "-") && open && lexemes.glued(at + 1) && sign;
    }

    private Part fraction(Lexemes lexemes, Part part) {
        boolean slash = lexemes.is(part.to(), "/") || lexemes.is(part.to(), "⁄");
        boolean glued = lexemes.glued(part.to()) && lexemes.glued(part.to() + 1) && lexemes.isDigits(part.to() + 1);
        Numeral below = slash && glued && part.numeral().digits() ? numerals.read(lexemes, part.to() + 1) : null;
        boolean date = below != null
                && lexemes.is(below.to(), "/")
                && lexemes.glued(below.to())
                && lexemes.isDigits(below.to() + 1);
        if (below == null || date || below.value().signum() == 0 || part.value().compareTo(below.value()) >= 0) {
            return mixed(lexemes, part);
        }
        return part.to(below.to(), part.value().divide(below.value(), 12, RoundingMode.HALF_EVEN));
    }

    /// `10 1/2`, `one and a quarter`.
    private static Part mixed(Lexemes lexemes, Part part) {
        int at = part.to();
        int sign = part.value().signum() < 0 ? -1 : 1;
        boolean quarter = !part.numeral().digits() && lexemes.is(at, "and") && lexemes.is(at + 2, "quarter");
        if (quarter && (lexemes.is(at + 1, "a") || lexemes.is(at + 1, "one"))) {
            return part.to(at + 3, part.value().add(BigDecimal.valueOf(25L * sign, 2)));
        }
        int above = lexemes.digits(at).orElse(0);
        int below = lexemes.digits(at + 2).orElse(0);
        boolean slash = lexemes.is(at + 1, "/") && lexemes.glued(at + 1) && lexemes.glued(at + 2);
        boolean apart = part.numeral().digits() && !lexemes.glued(at) && lexemes.joined(at);
        boolean more = lexemes.is(at + 3, "/") && lexemes.glued(at + 3);
        if (!slash || !apart || more || above == 0 || above >= below || below > 32) {
            return part;
        }
        BigDecimal rest =
                BigDecimal.valueOf(sign * (long) above).divide(BigDecimal.valueOf(below), 12, RoundingMode.HALF_EVEN);
        return part.to(at + 3, part.value().add(rest));
    }

    /// `3×10-8`.
    private static Part power(Lexemes lexemes, Part part) {
        int at = part.to();
        boolean times = lexemes.is(at, "×") && lexemes.is(at + 1, "10") && lexemes.glued(at + 2);
        boolean minus = times && lexemes.is(at + 2, "-");
        int exponent = minus ? at + 3 : at + 2;
        if (!times || lexemes.digits(exponent).orElse(100) > 30) {
            return part;
        }
        int power = lexemes.digits(exponent).orElse(0);
        return part.to(exponent + 1, part.value().scaleByPowerOfTen(minus ? -power : power));
    }

    private Part unit(Lexemes lexemes, Part part) {
        UnitReader.Found found = units.behind(lexemes, part.to());
        if (found == null || (part.before() && found.unit().kind() != Unit.Kind.MONEY)) {
            return part;
        }
        boolean own = found.unit().kind() == Unit.Kind.MONEY || found.unit().kind() == Unit.Kind.SHARE;
        if (part.before()) {
            return lexemes.is(part.to(), "us") || lexemes.is(part.to(), "u") ? part.to(found.to(), part.value()) : part;
        }
        return own ? part.with(found.unit(), found.to()) : part;
    }
}
