package parallax.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;
import parallax.time.Interval;

/// A passage that was found.
///
/// @param account   the account it stands in
/// @param document  the document that holds the account's text
/// @param source    who publishes the account
/// @param title     of the account; absent where it has none
/// @param published between which days the account was published
/// @param part      what the passage is: headline, body, comment …
/// @param span      in the document's stored text
/// @param words     the exact words of the span
/// @param marked    the words that were asked for, in the document's stored text, in order, none inside another; none
///                  where no words were asked for
public record Hit(
        String account,
        String document,
        String source,
        @Nullable String title,
        Interval published,
        String part,
        Span span,
        String words,
        List<Span> marked) {
    public Hit {
        marked = List.copyOf(marked);
    }
}
