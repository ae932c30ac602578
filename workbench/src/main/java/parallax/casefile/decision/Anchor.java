package parallax.casefile.decision;

import java.util.Optional;
import parallax.text.Span;

/// What a decision is about: words of a document, with some of what stands around them. Not an id of the machine's,
/// which another reading may give to another record.
///
/// @param before what stands before the words, at most [#CONTEXT] characters
/// @param after  what stands behind them, likewise
public record Anchor(DocumentKey document, Quote quote, String before, String after) {
    /// So many characters on each side tell one place of frequent words from another.
    static final int CONTEXT = 32;

    /// The words at a span of the document's text.
    ///
    /// @throws IllegalArgumentException where the span reaches beyond the text or holds nothing but blanks
    public static Anchor at(DocumentKey document, Span span, String text) {
        Quote quote = Quote.at(span, text);
        return new Anchor(
                document,
                quote,
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    public Span span() {
        return quote.span();
    }

    public String words() {
        return quote.words();
    }

    /// Where an anchor is found in a text.
    ///
    /// @param moved whether that is not where it was
    /// @param known how many characters around the words are the same as they were
    record Place(Quote quote, boolean moved, int known) {
        int shift(Anchor anchor) {
            return quote.span().start() - anchor.span().start();
        }
    }

    /// The same words at the same span; else, in a text that has changed, where most of what stood around them stands
    /// around them, and of such places the nearest; absent where the words do not stand in the text.
    Optional<Place> find(String text) {
        if (quote.standsIn(text)) {
            return Optional.of(new Place(quote, false, around(text, span().start())));
        }
        Place best = null;
        for (int at = text.indexOf(words()); at >= 0; at = text.indexOf(words(), at + 1)) {
            Quote here = new Quote(new Span(at, at + words().length()), words());
            Place place = new Place(here, true, around(text, at));
            if (best == null
                    || place.known() > best.known()
                    || (place.known() == best.known() && Math.abs(place.shift(this)) < Math.abs(best.shift(this)))) {
                best = place;
            }
        }
        return Optional.ofNullable(best);
    }

    private int around(String text, int start) {
        int end = start + words().length();
        int known = 0;
        for (int i = 1; i <= Math.min(before.length(), start) && same(before.length() - i, text, start - i); i++) {
            known++;
        }
        for (int i = 0; i < Math.min(after.length(), text.length() - end); i++) {
            if (after.charAt(i) != text.charAt(end + i)) {
                break;
            }
            known++;
        }
        return known;
    }

    private boolean same(int inBefore, String text, int at) {
        return before.charAt(inBefore) == text.charAt(at);
    }
}
