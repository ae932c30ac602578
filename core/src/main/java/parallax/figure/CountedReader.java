package parallax.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.number.Lexeme;
import parallax.number.Lexemes;
import parallax.quantity.Amount;
import parallax.quantity.Quantity;

/// Finds what an amount counts: the noun that it stands before (`47 other rebel towns`), behind "of" (`two of the
/// men`, `tens of thousands of civilians`), or none.
final class CountedReader {
    private static final int REACH = 7;
    private static final int LOOK_BACK = 25;
    private final FigureWords words;
    private final Map<Integer, PartOfSpeech> tags;

    /// @param tags part of speech by the offset at which a word starts
    CountedReader(FigureWords words, Map<Integer, PartOfSpeech> tags) {
        this.words = words;
        this.tags = tags;
    }

    /// What the tree hangs the amount on, where the lexicon knows it, or else what the words behind it are.
    Counted read(Lexemes lexemes, Quantity quantity) {
        int noun = quantity.noun();
        int to = quantity.amount().to();
        int at = noun < 0
                ? -1
                : lexemes.indexAt(quantity.tree().token(noun).span().start());
        String unit = at >= to && at < to + REACH ? words.unit(lexemes.low(at)) : null;
        boolean hyphen = lexemes.is(to, "-") && lexemes.glued(to);
        return unit == null || hyphen ? read(lexemes, quantity.amount()) : new Counted(at + 1, lexemes.low(at), unit);
    }

    private Counted read(Lexemes lexemes, Amount amount) {
        int at = amount.to();
        if (lexemes.is(at, "of") && lexemes.joined(at)) {
            int noun = skipDeterminer(lexemes, at + 1);
            Counted behind = chain(lexemes, noun);
            if (!behind.noun().isEmpty()) {
                return behind;
            }
        }
        if (lexemes.is(at, "-") && lexemes.glued(at)) {
            return new Counted(at, "-", null);
        }
        String predicate = isCopula(lexemes, at) ? lexemes.low(at + 1) : "";
        return words.measure(predicate) == null
                ? chain(lexemes, at)
                : new Counted(at, predicate, words.unit(predicate));
    }

    /// `of whom 1,500 were soldiers`.
    private static boolean isCopula(Lexemes lexemes, int at) {
        return lexemes.is(at, "were") || lexemes.is(at, "are");
    }

    /// The unit of the last noun of the lexicon before an amount that stands alone: "the population … at 40,000".
    ///
    /// @param further whether the sentence before is looked at too: "take the lorries. Of the 18 …"
    @Nullable
    String unitBefore(Lexemes lexemes, int from, boolean further) {
        int edges = further ? 2 : 1;
        for (int at = from - 1; at > from - LOOK_BACK && at >= 0; at--) {
            edges -= MeasureReader.isEdge(lexemes, at) ? 1 : 0;
            if (edges == 0) {
                return null;
            }
            String unit = words.unit(lexemes.low(at));
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /// Whether an amount that stands alone is the number of a count named before: "the death toll had risen to 41".
    boolean isTally(Lexemes lexemes, int from) {
        if (from < 1 || !lexemes.joined(from) || !words.isTallyLink(lexemes.low(from - 1))) {
            return false;
        }
        for (int at = from - 2; at > from - LOOK_BACK && at >= 0 && !MeasureReader.isEdge(lexemes, at); at--) {
            if (words.isTally(lexemes.low(at))) {
                return true;
            }
        }
        return false;
    }

    private int skipDeterminer(Lexemes lexemes, int at) {
        return words.isDeterminer(lexemes.low(at)) ? at + 1 : at;
    }

    /// The longest run of adjectives and nouns; the first noun of the lexicon in it, or else its last noun.
    private Counted chain(Lexemes lexemes, int from) {
        int last = -1;
        int known = -1;
        for (int at = from; at < from + REACH && at < lexemes.size(); at++) {
            if (!lexemes.joined(at) || !continues(lexemes, at, last >= 0)) {
                break;
            }
            if (lexemes.isWord(at) && isNoun(lexemes, at)) {
                last = at;
                known = words.unit(lexemes.low(at)) != null ? at : known;
            }
        }
        int head = known >= 0 ? known : last;
        return head < 0
                ? new Counted(from, "", null)
                : new Counted(head + 1, lexemes.low(head), words.unit(lexemes.low(head)));
    }

    /// @param named whether a noun stands before: "two sides exchanged prisoners" goes on with a verb
    private boolean continues(Lexemes lexemes, int at, boolean named) {
        Lexeme lexeme = lexemes.at(at);
        if (lexeme.kind() != Lexeme.Kind.WORD) {
            boolean quote = lexeme.low().equals("\"");
            boolean hyphen = lexeme.low().equals("-") && lexemes.glued(at) && lexemes.glued(at + 1);
            return quote || hyphen;
        }
        if (words.unit(lexeme.low()) != null
                || lexeme.low().equals("other")
                || lexeme.low().equals("more")) {
            return true;
        }
        if (lexemes.is(at - 1, "-") && lexemes.glued(at)) {
            return true;
        }
        PartOfSpeech tag = tag(lexemes, at);
        boolean including = lexeme.low().equals("including");
        boolean participle = !including
                && !named
                && tag == PartOfSpeech.VERB
                && (lexeme.low().endsWith("ed") || lexeme.low().endsWith("ing"));
        return tag == PartOfSpeech.ADJ
                || tag == PartOfSpeech.NOUN
                || tag == PartOfSpeech.PROPN
                || (participle && isNoun(lexemes, at + 1));
    }

    private boolean isNoun(Lexemes lexemes, int at) {
        PartOfSpeech tag = tag(lexemes, at);
        boolean noun = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
        return noun || words.unit(lexemes.low(at)) != null;
    }

    private @Nullable PartOfSpeech tag(Lexemes lexemes, int at) {
        return tags.get(lexemes.at(at).start());
    }
}
