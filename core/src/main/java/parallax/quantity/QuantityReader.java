package parallax.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Feature;
import parallax.language.Sentence;
import parallax.language.SentenceTree;
import parallax.number.Lexemes;
import parallax.text.Span;

/// Finds every number that says how many or how much. Dates, names and marks of lists are left out. Safe to share.
public final class QuantityReader {
    private static final Set<String> EARLIER = Set.of("earlier", "ago", "later", "before", "after");
    private final UnitReader units = new UnitReader();
    private final AmountGrammar amounts = new AmountGrammar(units);
    private final NamingNumbers naming = new NamingNumbers();
    private final PhraseTable rates = PhraseTable.read(QuantityReader.class, "rates.tsv", 2);

    /// The quantities of a passage in order; none overlaps another.
    ///
    /// @param sentences of the passage, in order
    public List<Quantity> read(Lexemes lexemes, List<Sentence> sentences) {
        List<Quantity> found = new ArrayList<>();
        int sentence = 0;
        @Nullable SentenceTree tree = null;
        int at = 0;
        while (at < lexemes.size() && !sentences.isEmpty()) {
            Amount amount = amounts.read(lexemes, at);
            if (amount == null) {
                at++;
                continue;
            }
            int start = lexemes.at(amount.number()).start();
            while (sentence + 1 < sentences.size()
                    && sentences.get(sentence).span().end() <= start) {
                sentence++;
                tree = null;
            }
            tree = tree == null ? new SentenceTree(sentences.get(sentence)) : tree;
            Quantity quantity = quantity(lexemes, amount, tree);
            if (quantity == null) {
                at = amount.to();
            } else {
                found.add(quantity);
                at = Math.max(amount.to(), quantity.unitTo());
            }
        }
        return found;
    }

    private @Nullable Quantity quantity(Lexemes lexemes, Amount amount, SentenceTree tree) {
        UnitReader.Found behind = amount.unit() == null ? units.behind(lexemes, unitAt(lexemes, amount)) : null;
        Amount measured = behind == null ? amount : amount.in(behind.unit(), amount.to());
        if (naming.isName(lexemes, measured)) {
            return null;
        }
        int to = behind == null ? amount.to() : behind.to();
        PhraseTable.Found rate = rate(lexemes, to);
        boolean each = rate == null && measured.unit() != null && isEach(lexemes, to);
        Unit unit = each && measured.unit() != null ? measured.unit().per(lexemes.low(to + 1)) : measured.unit();
        int end = rate != null ? rate.to() : each ? to + 2 : to;
        int head = tree.headOf(lexemes.span(amount.core(), to));
        boolean alone = measured.unit() == null && !measured.isVague();
        if (alone && (NamingNumbers.isTitle(tree, head) || isYear(lexemes, measured, tree, head))) {
            return null;
        }
        Span span = lexemes.span(amount.from(), end);
        return new Quantity(amount, unit, rate == null ? null : rate.value(), end, span, tree, head);
    }

    /// Where a unit would stand: "tens of millions of dollars" has "of" before it.
    private static int unitAt(Lexemes lexemes, Amount amount) {
        return amount.isVague() && lexemes.is(amount.to(), "of") ? amount.to() + 1 : amount.to();
    }

    /// "200 a day"; not "200 a year earlier".
    private PhraseTable.@Nullable Found rate(Lexemes lexemes, int at) {
        PhraseTable.Found rate = rates.at(lexemes, at);
        return rate == null || EARLIER.contains(lexemes.low(rate.to())) ? null : rate;
    }

    /// "Per share".
    private static boolean isEach(Lexemes lexemes, int at) {
        return (lexemes.is(at, "per") || (lexemes.is(at, "/") && lexemes.glued(at)))
                && lexemes.isWord(at + 1)
                && lexemes.joined(at + 1);
    }

    /// "In 2016", "the 2003 final"; not "2000 people".
    private static boolean isYear(Lexemes lexemes, Amount amount, SentenceTree tree, int head) {
        return NamingNumbers.isYearLike(lexemes, amount)
                && !(tree.hangs(head, "nummod") && isPlural(tree, tree.head(head)));
    }

    private static boolean isPlural(SentenceTree tree, int at) {
        return at >= 0 && tree.token(at).has(Feature.PLURAL);
    }
}
