package parallax.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;

/// Reads units of measurement and currencies beside a number.
final class UnitReader {
    private static final String BEFORE = "before";
    private static final String BEHIND = "behind";
    private final PhraseTable units = PhraseTable.read(UnitReader.class, "units.tsv", 3);
    private final PhraseTable currencies = PhraseTable.read(UnitReader.class, "currencies.tsv", 3);

    /// A unit at lexemes `[from, to)`.
    record Found(Unit unit, int to) {}

    /// A currency that a number follows: `US$`, `RM`, `EUR`.
    @Nullable
    Found before(Lexemes lexemes, int from) {
        PhraseTable.Found found = currencies.at(lexemes, from);
        if (found == null || found.row().get(1).equals(BEHIND) || isOther(lexemes, from)) {
            return null;
        }
        return new Found(new Unit(Unit.Kind.MONEY, found.value()), found.to());
    }

    /// Letters that are no currency: the end of a word ("Ott's $5"), small letters where capitals stand for money.
    private static boolean isOther(Lexemes lexemes, int from) {
        boolean word = lexemes.isWord(from);
        return word && (!lexemes.at(from).capital() || lexemes.is(from - 1, "'"));
    }

    /// The unit that stands at a lexeme behind a number; a hyphen may join them: `five-year`, `50 foot`, `3 km`.
    @Nullable
    Found behind(Lexemes lexemes, int from) {
        boolean hyphen = lexemes.is(from, "-") && lexemes.glued(from) && lexemes.glued(from + 1);
        int at = hyphen ? from + 1 : from;
        if (!hyphen && !lexemes.joined(at)) {
            return null;
        }
        Found unit = hyphen ? unit(lexemes, at) : longest(unit(lexemes, from), aged(lexemes, from));
        Found money = currency(lexemes, at);
        return longest(unit, money);
    }

    private static @Nullable Found longest(@Nullable Found one, @Nullable Found other) {
        return one == null || (other != null && other.to() > one.to()) ? other : one;
    }

    /// `50-year-old` keeps its own hyphen.
    private @Nullable Found aged(Lexemes lexemes, int from) {
        return lexemes.is(from, "-") ? unit(lexemes, from + 1) : null;
    }

    private @Nullable Found unit(Lexemes lexemes, int from) {
        PhraseTable.Found found = units.at(lexemes, from);
        if (found == null || isLooseLetter(lexemes, from, found)) {
            return null;
        }
        List<String> row = found.row();
        return new Found(new Unit(Unit.Kind.valueOf(row.getFirst()), row.get(1)), found.to());
    }

    /// One letter is a unit only where it is glued to its number: `5 v 3`.
    private static boolean isLooseLetter(Lexemes lexemes, int from, PhraseTable.Found found) {
        boolean letter = lexemes.isWord(from) && lexemes.low(from).length() == 1 && found.to() == from + 1;
        return letter && !lexemes.glued(from);
    }

    private @Nullable Found currency(Lexemes lexemes, int from) {
        PhraseTable.Found found = currencies.at(lexemes, from);
        if (found == null || found.row().get(1).equals(BEFORE) || isLooseLetter(lexemes, from, found)) {
            return null;
        }
        return new Found(new Unit(Unit.Kind.MONEY, found.value()), found.to());
    }
}
