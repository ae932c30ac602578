package parallax.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import parallax.text.Span;
import parallax.text.WordClasses;

/// The phrases of one sentence, found from parts of speech alone. Positions are token indices, ends exclusive.
public final class Phrases {
    private static final Set<PartOfSpeech> NOMINAL = Set.of(
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.ADJ,
            PartOfSpeech.NUM,
            PartOfSpeech.DET,
            PartOfSpeech.PRON,
            PartOfSpeech.SYM,
            PartOfSpeech.X);
    private static final Set<PartOfSpeech> HEADS =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.NUM);
    private static final WordClasses WORDS = WordClasses.read(Phrases.class, "phrase-words.tsv");

    private static final Set<String> INSERTION_MARKS = Set.of(",", "—", "–", "-");

    private final List<Token> tokens;

    /// The phrases of one sentence.
    public Phrases(Sentence sentence) {
        this.tokens = sentence.tokens();
    }

    /// Number of tokens.
    public int size() {
        return tokens.size();
    }

    /// The token at an index, which must lie in the sentence.
    public Token token(int i) {
        return tokens.get(i);
    }

    /// The form in lower case; empty outside the sentence.
    public String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).form().toLowerCase(Locale.ROOT);
    }

    /// Whether a token has one of these parts of speech; false outside the sentence.
    public boolean is(int i, PartOfSpeech... wanted) {
        return i >= 0
                && i < tokens.size()
                && List.of(wanted).contains(tokens.get(i).pos());
    }

    /// Whether a token has this feature; false outside the sentence.
    public boolean has(int i, Feature feature) {
        return i >= 0 && i < tokens.size() && tokens.get(i).has(feature);
    }

    /// The span of the tokens `[from, end)`, of which there is one or more.
    public Span span(int from, int end) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(end - 1).span().end());
    }

    /// Whether a token is a quotation mark.
    public boolean isQuote(int i) {
        String form = lower(i);
        return form.length() == 1 ? "\"“”„«»".contains(form) : form.equals("''") || form.equals("``");
    }

    /// Whether a quotation begins here. A straight mark opens where an even number of its like stands before it.
    public boolean opensQuote(int i) {
        String form = lower(i);
        if (!form.equals("\"")) {
            return isQuote(i) && !form.equals("”") && !form.equals("»");
        }
        return IntStream.range(0, i).filter(at -> lower(at).equals("\"")).count() % 2 == 0;
    }

    /// Whether a token can open a relative clause.
    public boolean isRelative(int i) {
        return WORDS.is("relative", lower(i));
    }

    private boolean isPossessive(int i) {
        return lower(i).equals("'s") || lower(i).equals("’s") || lower(i).equals("'") || lower(i).equals("’");
    }

    /// Whether a token can be part of a noun phrase.
    public boolean isNominal(int i) {
        return i >= 0
                && i < tokens.size()
                && (NOMINAL.contains(tokens.get(i).pos()) || isPossessive(i))
                && !isRelative(i);
    }

    private boolean isHead(int i) {
        boolean head =
                i >= 0 && i < tokens.size() && HEADS.contains(tokens.get(i).pos()) && !isRelative(i);
        return head || WORDS.is("quantifier", lower(i));
    }

    /// Whether a finite verb or auxiliary stands between.
    public boolean hasVerb(int from, int end) {
        for (int i = from; i < end; i++) {
            if (is(i, PartOfSpeech.VERB, PartOfSpeech.AUX) && !has(i, Feature.GERUND)) {
                return true;
            }
        }
        return false;
    }

    /// Where the noun phrase begins that ends right before `end`, with its appositions, relative clauses and
    /// prepositional phrases; -1 where none stands there.
    public int phraseBefore(int end) {
        int last = end - 1;
        if (isInsertionMark(last)) {
            int mark = markBefore(last);
            return mark < 0 ? -1 : coreBefore(mark);
        }
        if (isRelative(last)) {
            return phraseBefore(lower(last - 1).equals(",") ? last - 1 : last);
        }
        return coreBefore(end);
    }

    private boolean isInsertionMark(int i) {
        return INSERTION_MARKS.contains(lower(i));
    }

    /// The comma or dash that opens an insertion closed by its like at `closing`, within thirty tokens; -1 where none
    /// does.
    private int markBefore(int closing) {
        for (int i = closing - 1; i > Math.max(0, closing - 30); i--) {
            if (lower(i).equals(lower(closing))) {
                return i;
            }
        }
        return -1;
    }

    private int coreBefore(int end) {
        int i = end - 1;
        boolean joined = false;
        while (i >= 0) {
            if (lower(i).equals(")")) {
                i = openingBefore(i);
            } else if (isNominal(i) || isQuote(i)) {
                i--;
            } else if (i > 0 && WORDS.is("link", lower(i)) && isNominal(i - 1) && i < end - 1) {
                i--;
            } else if (i > 0 && lower(i).equals("and") && isNominal(i - 1) && i < end - 1) {
                joined = true;
                i--;
            } else if (joined && lower(i).equals(",") && is(i - 1, PartOfSpeech.PROPN, PartOfSpeech.NOUN)) {
                i--;
            } else {
                break;
            }
        }
        return trimmed(i + 1, end);
    }

    /// Whether a quotation that began before ends within.
    private boolean unbalanced(int from, int end) {
        return IntStream.range(from, end).filter(this::isQuote).count() % 2 == 1;
    }

    private int lastQuote(int from, int end) {
        return IntStream.range(from, end).filter(this::isQuote).max().orElse(from - 1);
    }

    private int openingBefore(int closing) {
        int i = closing;
        while (i >= 0 && !lower(i).equals("(")) {
            i--;
        }
        return i - 1;
    }

    private int trimmed(int from, int end) {
        int start = unbalanced(from, end) ? lastQuote(from, end) + 1 : from;
        while (start < end
                && (is(start, PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.PUNCT) || isPossessive(start))
                && !(isQuote(start) && start + 1 < end)) {
            start++;
        }
        boolean headed = IntStream.range(start, end).anyMatch(this::isHead);
        return headed || isSubstantive(start, end) ? start : -1;
    }

    /// "the daily", "the accused": an adjective with an article and no noun.
    private boolean isSubstantive(int start, int end) {
        return end - start >= 2 && is(start, PartOfSpeech.DET) && is(end - 1, PartOfSpeech.ADJ);
    }

    /// The end of the noun phrase that begins at `start`; `start` itself where none does.
    public int phraseAfter(int start) {
        int i = start;
        while (i < tokens.size()) {
            if (isNominal(i) || (isQuote(i) && isNominal(i + 1))) {
                i++;
            } else if (i > start
                    && (WORDS.is("link", lower(i)) || lower(i).equals("and"))
                    && isNominal(i + 1)
                    && !lower(i).equals("to")) {
                i++;
            } else if (i > start && lower(i).equals("(")) {
                i = closingAfter(i);
            } else {
                break;
            }
        }
        return i > start && (isQuote(i) && isQuote(start)) ? i + 1 : i;
    }

    /// The end of the apposition behind a noun phrase ("the bloc's envoy, Ana Roe"); `end` where none follows.
    ///
    /// @param last whether it may be the last thing in the sentence; a comma must close it otherwise
    public int withApposition(int end, boolean last) {
        if (!lower(end).equals(",")) {
            return end;
        }
        int after = phraseAfter(end + 1);
        boolean closed = after > end + 1 && (lower(after).equals(",") || (last && after >= sentenceEnd()));
        return closed ? after : end;
    }

    private int closingAfter(int opening) {
        int i = opening;
        while (i < tokens.size() && !lower(i).equals(")")) {
            i++;
        }
        return Math.min(tokens.size(), i + 1);
    }

    /// The end of the sentence without its final stop; a closing quotation mark stays.
    public int sentenceEnd() {
        int end = tokens.size();
        while (end > 0
                && is(end - 1, PartOfSpeech.PUNCT)
                && !isQuote(end - 1)
                && !lower(end - 1).equals(")")) {
            end--;
        }
        return end;
    }
}
