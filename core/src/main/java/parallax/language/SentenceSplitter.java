package parallax.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.text.ResourceTable;
import parallax.text.Span;

/// Groups tokens into sentences. A stop ends a sentence unless it belongs to an abbreviation, or stands in a quotation
/// or bracket that the sentence around it carries on: `He said: “We won. They fled.”` is one sentence.
final class SentenceSplitter {
    /// A sentence is cut at a stop, even inside a quotation, once it has so many tokens.
    private static final int LONG = 160;

    /// A "sentence" without any stop is cut after so many tokens, so that later rooms need not fear a long line.
    private static final int LONGEST = 400;

    private final Abbreviations abbreviations;
    private final Set<String> openers = ResourceTable.words(SentenceSplitter.class, "openers.txt");
    private final Set<String> quotingVerbs = ResourceTable.words(SentenceSplitter.class, "quoting-verbs.txt");

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /// The sentences, each the list of its tokens; `tokens` are those inside `within`.
    List<List<Span>> split(String text, Span within, List<Span> tokens) {
        return new Splitting(text, within, tokens).sentences();
    }

    /// The work on one excerpt.
    private final class Splitting {
        private final String text;
        private final List<Span> tokens;
        private final Layout layout;
        private final Enclosures enclosures;

        Splitting(String text, Span within, List<Span> tokens) {
            this.text = text;
            this.tokens = tokens;
            this.layout = new Layout(text, within);
            this.enclosures = Enclosures.of(text, tokens);
        }

        List<List<Span>> sentences() {
            List<List<Span>> sentences = new ArrayList<>();
            int start = 0;
            int held = -1;
            int index = 0;
            while (index < tokens.size()) {
                held = Math.max(held, heldUntil(start, index));
                int last = stopEnd(index);
                boolean room = last - start < LONG && held > last;
                if (last >= index ? !room && ends(index, last) : breaksAfter(index, start, held)) {
                    int end = Math.max(last, index) + 1;
                    sentences.add(tokens.subList(start, end));
                    start = end;
                    held = -1;
                    index = end;
                } else {
                    index++;
                }
            }
            if (start < tokens.size()) {
                sentences.add(tokens.subList(start, tokens.size()));
            }
            return sentences;
        }

        /// The token up to which a quotation or bracket that opens at `index` keeps its sentence together.
        private int heldUntil(int start, int index) {
            int closing = enclosures.closing(index);
            if (closing < 0) {
                return -1;
            }
            boolean leads = true;
            for (int before = start; before < index && before < start + 4; before++) {
                leads &= Enclosures.isOpening(text, tokens.get(before)) || layout.startsItem(tokens.get(before));
            }
            leads &= index - start < 4;
            return !leads || goesOnAfter(closing) ? closing : -1;
        }

        private boolean goesOnAfter(int closing) {
            char before = text.charAt(tokens.get(closing).start() - 1);
            if (before == ',' || !isStop(closing - 1)) {
                return closing + 1 < tokens.size();
            }
            return closing + 1 < tokens.size()
                    && Layout.breaksBefore(text, tokens, closing + 1) < 2
                    && (goesOnWith(closing + 1) || (before != '.' && isQuotedOn(closing + 1)));
        }

        /// A lower-case word or a mark that only stands inside sentences.
        private boolean goesOnWith(int index) {
            int first = text.codePointAt(tokens.get(index).start());
            return Character.isLowerCase(first) || ",;:–—".indexOf(first) >= 0;
        }

        private boolean isQuotedOn(int index) {
            for (int at = index; at < Math.min(index + 5, tokens.size()) && !isStop(at); at++) {
                if (quotingVerbs.contains(form(at))) {
                    return true;
                }
            }
            return false;
        }

        /// Last token of the stop that begins at `index` with what closes behind it; -1 if there is no stop.
        private int stopEnd(int index) {
            if (!isStop(index) && !isAbbreviation(index)) {
                return -1;
            }
            int last = index;
            while (last + 1 < tokens.size() && closes(last + 1)) {
                last++;
            }
            return last;
        }

        private boolean isStop(int index) {
            if (index < 0) {
                return false;
            }
            char first = text.charAt(tokens.get(index).start());
            return ".!?…。؟".indexOf(first) >= 0;
        }

        private boolean isAbbreviation(int index) {
            Span token = tokens.get(index);
            return token.length() > 1 && text.charAt(token.end() - 1) == '.' && !layout.startsItem(token);
        }

        private boolean closes(int index) {
            Span token = tokens.get(index);
            boolean glued = tokens.get(index - 1).end() == token.start();
            char first = text.charAt(token.start());
            if (isStop(index)) {
                return glued;
            }
            if (isNote(token)) {
                return glued || Layout.breaksBefore(text, tokens, index) == 0;
            }
            boolean digits = token.length() <= 2 && Character.getType(first) == Character.OTHER_NUMBER;
            boolean closing = Letters.isClosing(first) && token.length() <= 2 && !Enclosures.isOpening(text, token);
            return glued && (closing || digits || first == '*' || first == '‘' || closesGerman(token));
        }

        /// `“` behind a word closes what `„` opened.
        private boolean closesGerman(Span token) {
            boolean last = token.end() >= text.length() || Letters.isBlank(text.charAt(token.end()));
            return last && text.charAt(token.start()) == '“';
        }

        /// `(3)` or `[3]`, as the tokenizer cuts footnote marks.
        private boolean isNote(Span token) {
            return "([".indexOf(text.charAt(token.start())) >= 0
                    && token.length() > 2
                    && Letters.isDigit(text.charAt(token.start() + 1));
        }

        /// Whether the stop at `index`, with its closing marks up to `last`, ends a sentence.
        private boolean ends(int index, int last) {
            if (last + 1 >= tokens.size()) {
                return true;
            }
            int breaks = Layout.breaksBefore(text, tokens, last + 1);
            if (isAbbreviation(index) && last == index) {
                return abbreviationEnds(index, breaks);
            }
            if (breaks > 1 || layout.startsItem(tokens.get(last + 1))) {
                return true;
            }
            boolean loud = text.charAt(tokens.get(index).start()) != '.';
            boolean quoted = loud && last > index && isQuotedOn(last + 1);
            return !goesOnWith(last + 1) && !quoted && !isMidSentence(index);
        }

        /// A stop with no blank behind it, as in `Yahoo!News`; a full stop there is only a missing blank.
        private boolean isMidSentence(int index) {
            Span token = tokens.get(index);
            Span next = tokens.get(index + 1);
            return text.charAt(token.start()) != '.'
                    && token.end() == next.start()
                    && Letters.isWord(text.charAt(next.start()));
        }

        private boolean abbreviationEnds(int index, int breaks) {
            Span token = tokens.get(index);
            var kind = abbreviations.kind(text, token.start(), token.end() - 1, text.length());
            boolean plain =
                    kind.filter(found -> found == Abbreviations.Kind.PLAIN).isPresent();
            boolean ends = plain && openers.contains(form(index + 1)) && !goesOnWith(index + 1);
            boolean title =
                    kind.filter(found -> found == Abbreviations.Kind.TITLE).isPresent();
            return ends || (breaks > 0 && !title && layout.separates(tokens, index + 1));
        }

        /// A sentence that ends without a stop: at a line break, or because it is too long.
        private boolean breaksAfter(int index, int start, int held) {
            if (index + 1 >= tokens.size()) {
                return true;
            }
            int length = index + 1 - start;
            if (length >= LONGEST || (length >= LONGEST / 2 && ",;:—–".contains(form(index)))) {
                return true;
            }
            if (Layout.breaksBefore(text, tokens, index + 1) == 0) {
                return false;
            }
            boolean item = layout.startsItem(tokens.get(index + 1));
            return layout.separates(tokens, index + 1) && (item || held <= index);
        }

        private String form(int index) {
            return tokens.get(index).in(text).toLowerCase(Locale.ROOT);
        }
    }
}
