package parallax.search.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parallax.search.Facet;
import parallax.text.Span;

/// A passage as it goes into the index.
///
/// @param span   in the document's stored text
/// @param words  the exact words of the span
/// @param values what is told in it, by facet
record IndexedPassage(Span span, String words, Map<Facet, Set<String>> values) {
    static IndexedPassage of(Span span, String text) {
        return new IndexedPassage(span, span.in(text), new EnumMap<>(Facet.class));
    }

    void add(Facet facet, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(facet, _ -> new TreeSet<>()).add(value);
        }
    }
}
