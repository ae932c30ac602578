package parallax.place;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// A toponym in its locative sense.
///
/// @param name       the gazetteer's name, or the words as written where it is unknown
/// @param at         absent for an unknown place
/// @param country    ISO 3166 code, absent where unknown
/// @param kind       gazetteer feature such as `city`, `country`, `district`; absent where unknown
/// @param entry      the gazetteer's id; absent where unknown
/// @param candidates how many places of the gazetteer have this name; 0 for an unknown place
/// @param rival      the gazetteer's id of the second likeliest of these; absent where there is one or none
/// @param confidence how likely it is this place rather than another of its name, 0 to 1, as measured on news; 0 for
///                   an unknown place
public record Place(
        Span span,
        String name,
        @Nullable Coordinates at,
        @Nullable String country,
        @Nullable String kind,
        @Nullable String entry,
        int candidates,
        @Nullable String rival,
        double confidence) {
    /// A place that no list holds, under the words as written.
    static Place unknown(Span span, String words) {
        return new Place(span, words, null, null, null, null, 0, null, 0);
    }
}
