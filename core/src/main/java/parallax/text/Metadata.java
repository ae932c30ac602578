package parallax.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known about a document from outside its text: HTML `meta` tags, mail headers, feed entries, columns.
/// Each component is absent where nothing was given.
///
/// @param language BCP 47 tag such as `en`
public record Metadata(
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable String language) {
    /// Nothing known.
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null);
}
