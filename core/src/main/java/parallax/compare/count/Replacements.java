package parallax.compare.count;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.figure.Figure;
import parallax.number.Lexemes;
import parallax.statement.Told;

/// Which number another one replaces.
final class Replacements {
    private static final int NEAR = 10;

    /// How far before a figure the one stands that it replaces, in UTF-16 units.
    private static final int LAST = 300;

    private final CountLexicon lexicon;

    Replacements(CountLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The number that a figure replaces: "rose from 300", or the last one before "this estimate has been revised to".
    @Nullable
    BigDecimal of(Figure figure, Surroundings around, Account account) {
        if (figure.change() != null && figure.change().before() != null) {
            return figure.change().before();
        }
        BigDecimal older = older(figure, around, account);
        int near = Math.max(around.begin(), around.from() - NEAR);
        if (older != null || !lexicon.any(around.lexemes(), near, around.from(), "REVISED")) {
            return older;
        }
        Figure last = null;
        for (Told<Figure> told : account.figures()) {
            Figure other = told.record();
            boolean before = other.span().end() <= figure.span().start()
                    && other.span().end() > figure.span().start() - LAST
                    && other.unit().equals(figure.unit());
            last = before && (last == null || other.span().start() > last.span().start()) ? other : last;
        }
        return last == null ? null : last.low() != null ? last.low() : last.high();
    }

    /// "27 had died, up from the 22 she had reported", "26,140 people, against 21,500 on 9 May".
    private static @Nullable BigDecimal older(Figure figure, Surroundings around, Account account) {
        for (Told<Figure> told : account.figures()) {
            Figure other = told.record();
            int at = around.lexemes().indexAt(other.span().start());
            int before = around.lexemes().is(at - 1, "the") ? at - 2 : at - 1;
            boolean behind = other.span().start() >= figure.span().end()
                    && around.sentence().contains(other.span())
                    && before >= around.to();
            if (behind && isOlder(around.lexemes(), before)) {
                return other.low() != null ? other.low() : other.high();
            }
        }
        return null;
    }

    /// Whether it is the number that another one replaces: the time beside it tells when it was given.
    static boolean isOlder(Surroundings around) {
        int before = around.from() - 1;
        return isOlder(around.lexemes(), around.lexemes().is(before, "the") ? before - 1 : before);
    }

    private static boolean isOlder(Lexemes lexemes, int at) {
        boolean from = lexemes.is(at, "from") && (lexemes.is(at - 1, "up") || lexemes.is(at - 1, "down"));
        boolean compared = (lexemes.is(at, "with") || lexemes.is(at, "to")) && lexemes.is(at - 1, "compared");
        return from || compared || lexemes.is(at, "against");
    }
}
