package parallax.eval.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A quantity as NewsQuant writes it.
///
/// @param value    a number, or the two ends of a range parted by `-`
/// @param change   `=`, `~`, `>`, `<`, `up` or `down`
/// @param unit     normalised; `-` where there is none
/// @param concepts what is counted or measured, phrases parted by commas; `-` where nothing is
public record NewsQuantity(String value, String change, String unit, String concepts) {
    private static final String NONE = "-";

    static NewsQuantity of(JsonNode object) {
        return new NewsQuantity(
                object.path("value").asString(""),
                object.path("change").asString(""),
                object.path("normalized_unit").asString(""),
                object.path("referred_concepts").asString(NONE));
    }

    ObjectNode json() {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        object.put("value", value);
        object.put("normalized_unit", unit);
        object.put("change", change);
        object.put("referred_concepts", concepts);
        return object;
    }

    /// The numbers of the value: one, two for a range, none where it is no number.
    List<Double> numbers() {
        return ValueText.numbers(value);
    }

    boolean sameUnit(NewsQuantity other) {
        return unit.toLowerCase(Locale.ROOT).equals(other.unit.toLowerCase(Locale.ROOT));
    }

    /// The words of the concepts in no order; `-` alone where there are none.
    Set<String> conceptWords() {
        Set<String> words = Arrays.stream(concepts.toLowerCase(Locale.ROOT).split("[,\\s]+", -1))
                .filter(word -> !word.isEmpty() && !word.equals(NONE))
                .collect(Collectors.toSet());
        return words.isEmpty() ? Set.of(NONE) : words;
    }
}
