package parallax.compare.framing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A name as it is compared with others.
///
/// @param head     its head word in the singular, lower case; empty where it has no word
/// @param listed   id of the listed actor that the words name; absent where they name none or several
/// @param features roots of its words, and the classes of its words behind `#`, with their weight
record ParsedName(String head, @Nullable String listed, Map<String, Double> features) {
    ParsedName {
        features = Map.copyOf(features);
    }
}
