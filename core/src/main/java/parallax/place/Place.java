package parallax.place;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// A toponym in its locative sense.
///
/// @param name    the gazetteer's name, or the words as written where it is unknown
/// @param at      absent for an unknown place
/// @param country ISO 3166 code, absent where unknown
/// @param kind    gazetteer feature such as `city`, `country`, `district`; absent where unknown
/// @param entry   the gazetteer's id; absent where unknown
public record Place(
        Span span,
        String name,
        @Nullable Coordinates at,
        @Nullable String country,
        @Nullable String kind,
        @Nullable String entry) {}
