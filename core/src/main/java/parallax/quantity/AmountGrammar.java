package parallax.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.quantity.PartReader.Part;

/// Reads an amount: `61`, `at least three`, `9,000 to 12,000`, `between three and seven`, `tens of thousands`,
/// `400+`, `some 40 percent`, `$2 million`, `two thirds of`. Safe to share.
public final class AmountGrammar {
    private final PhraseTable qualifiers = PhraseTable.read(AmountGrammar.class, "qualifiers.tsv", 2);
    private final PhraseTable vague = PhraseTable.read(AmountGrammar.class, "vague.tsv", 4);
    private final PhraseTable shares = PhraseTable.read(AmountGrammar.class, "shares.tsv", 2);
    private final UnitReader units;
    private final PartReader parts;

    AmountGrammar(UnitReader units) {
        this.units = units;
        this.parts = new PartReader(units);
    }

    /// The longest amount that begins at this lexeme; absent where none does.
    public @Nullable Amount read(Lexemes lexemes, int from) {
        PhraseTable.Found qualifier = qualifiers.at(lexemes, from);
        PhraseTable.Found second = qualifier == null ? null : qualifiers.at(lexemes, qualifier.to());
        int at = second != null ? second.to() : qualifier != null ? qualifier.to() : from;
        Amount amount = at == from || lexemes.joined(at) ? amount(lexemes, at) : null;
        if (amount == null) {
            return null;
        }
        Amount spanned = amount.spanning(from, amount.to());
        Amount inner = second == null ? spanned : spanned.as(Qualifier.valueOf(second.value()));
        return qualifier == null ? inner : firmer(inner, Qualifier.valueOf(qualifier.value()));
    }

    /// "Only about 40", "an additional 40+": what says nothing on its own does not undo what does.
    private static Amount firmer(Amount amount, Qualifier outer) {
        return outer == Qualifier.EXACT ? amount : amount.as(outer);
    }

    private @Nullable Amount amount(Lexemes lexemes, int from) {
        Amount vagueOne = vague(lexemes, from);
        if (vagueOne != null) {
            return vagueOne;
        }
        boolean between = lexemes.is(from, "between");
        boolean falls = lexemes.is(from, "from");
        int at = between || falls ? from + 1 : from;
        at = (between || falls) && qualifiers.at(lexemes, at) != null ? skipped(lexemes, at) : at;
        Part first = parts.read(lexemes, at);
        if (first == null) {
            return null;
        }
        Amount range = range(lexemes, from, first);
        return range != null || between || falls ? range : one(lexemes, from, first);
    }

    private int skipped(Lexemes lexemes, int at) {
        PhraseTable.Found qualifier = qualifiers.at(lexemes, at);
        return qualifier == null ? at : qualifier.to();
    }

    private @Nullable Amount vague(Lexemes lexemes, int from) {
        PhraseTable.Found share = shares.at(lexemes, from);
        if (share != null) {
            BigDecimal value = new BigDecimal(share.value());
            int to = lexemes.is(share.to() - 1, "of") ? share.to() - 1 : share.to();
            Unit unit = new Unit(Unit.Kind.SHARE, "percentage");
            return new Amount(from, to, from, from, value, value, Qualifier.ABOUT, unit, false, Amount.Form.SHARE);
        }
        PhraseTable.Found found = vague.at(lexemes, from);
        if (found == null || parts.read(lexemes, found.to()) != null) {
            return null;
        }
        Qualifier qualifier = Qualifier.valueOf(found.value());
        boolean number = qualifier == Qualifier.EXACT || qualifier == Qualifier.ABOUT;
        return new Amount(
                from,
                found.to(),
                from,
                from,
                new BigDecimal(found.row().get(1)),
                new BigDecimal(found.row().get(2)),
                qualifier,
                null,
                false,
                number ? Amount.Form.SINGLE : Amount.Form.VAGUE);
    }

    /// Two numbers that bound one; absent where no second one follows.
    private @Nullable Amount range(Lexemes lexemes, int from, Part first) {
        boolean between = lexemes.is(from, "between");
        boolean move = lexemes.is(from, "from");
        UnitReader.Found behind = first.unit() == null ? units.behind(lexemes, first.to()) : null;
        int joint = behind == null ? first.to() : behind.to();
        joint = move && lexemes.is(joint, "up") ? joint + 1 : joint;
        boolean either = lexemes.is(joint, "or") && !first.numeral().digits();
        boolean to = lexemes.is(joint, "to") || isDash(lexemes, joint);
        if (!(either || to || (between && lexemes.is(joint, "and"))) || !lexemes.joined(joint)) {
            return null;
        }
        int next = joint + 1;
        next = lexemes.is(next, "-") && lexemes.glued(next + 1) ? next + 1 : next;
        Part last = lexemes.joined(next) ? parts.read(lexemes, skipped(lexemes, next)) : null;
        if (last == null
                || (last.value().signum() < 0 && first.value().signum() >= 0)
                || !sameUnit(lexemes, first, behind, last)
                || (lexemes.is(from - 1, "by") && lexemes.is(joint, "to"))) {
            return null;
        }
        Part start = alike(first, last);
        int order = last.value().compareTo(start.value());
        if (order == 0 || (order < 0 && !move)) {
            return null;
        }
        Amount.Form form = move
                ? order > 0 ? Amount.Form.FROM_TO : Amount.Form.FALL
                : either ? Amount.Form.EITHER : Amount.Form.RANGE;
        Unit unit = last.unit() != null ? last.unit() : start.unit();
        return new Amount(
                from,
                last.to(),
                start.from(),
                start.number(),
                start.value().min(last.value()),
                start.value().max(last.value()),
                Qualifier.EXACT,
                unit,
                first.numeral().digits(),
                form);
    }

    /// "Fell 7 per cent to 12,000" and "18 sen to 2 ringgit" are two amounts.
    private boolean sameUnit(Lexemes lexemes, Part first, UnitReader.@Nullable Found behind, Part last) {
        if (behind != null) {
            UnitReader.Found other = last.unit() == null ? units.behind(lexemes, last.to()) : null;
            return other != null && other.unit().equals(behind.unit());
        }
        if (first.unit() == null) {
            return !last.before();
        }
        return last.unit() == null ? first.before() : last.unit().equals(first.unit());
    }

    private static boolean isDash(Lexemes lexemes, int at) {
        return lexemes.is(at, "-") && !lexemes.isWord(at + 1);
    }

    /// "4 to 5 million" scales both ends; "$200 to $4 million" cannot.
    private static Part alike(Part first, Part last) {
        if (first.scaled() || !last.scaled() || last.numeral().scale() == null) {
            return first;
        }
        BigDecimal scaled =
                first.value().multiply(BigDecimal.valueOf(last.numeral().scale()));
        return scaled.compareTo(last.value()) < 0 ? first.to(first.to(), scaled) : first;
    }

    private static Amount one(Lexemes lexemes, int from, Part part) {
        boolean plus = lexemes.is(part.to(), "+") && lexemes.glued(part.to());
        Amount exact = new Amount(
                from,
                plus ? part.to() + 1 : part.to(),
                part.from(),
                part.number(),
                part.value(),
                part.value(),
                Qualifier.EXACT,
                part.unit(),
                part.numeral().digits(),
                Amount.Form.SINGLE);
        return plus ? exact.as(Qualifier.AT_LEAST) : exact;
    }
}
