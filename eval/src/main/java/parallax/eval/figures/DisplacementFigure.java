package parallax.eval.figures;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A displacement figure as IDETECT writes it.
///
/// @param term     `Displaced`, `Evacuated`, `Forced to Flee` …
/// @param unit     `People` or `Households`
/// @param location as written in the text; empty where not said
/// @param country  ISO 3166 alpha-3; empty where not known
public record DisplacementFigure(String quantity, String term, String unit, String location, String country) {
    static DisplacementFigure of(JsonNode object) {
        return new DisplacementFigure(
                object.path("quantity").asString(""),
                object.path("term").asString(""),
                object.path("unit").asString(""),
                object.path("location").asString(""),
                object.path("country").asString(""));
    }

    /// The same with its location in other words.
    DisplacementFigure at(String words) {
        return new DisplacementFigure(quantity, term, unit, words, country);
    }

    ObjectNode json() {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        object.put("quantity", quantity);
        object.put("term", term);
        object.put("unit", unit);
        object.put("location", location);
        object.put("country", country);
        return object;
    }

    /// Whether quantity, then unit too, then term, country and location agree; empty where the quantities do not.
    List<Boolean> agreement(DisplacementFigure predicted) {
        if (!ValueText.same(ValueText.numbers(quantity), ValueText.numbers(predicted.quantity))) {
            return List.of();
        }
        boolean sameUnit = same(unit, predicted.unit);
        boolean sameTerm = sameUnit && same(term, predicted.term);
        boolean sameCountry = sameTerm && same(country, predicted.country);
        return List.of(true, sameUnit, sameTerm, sameCountry, sameCountry && same(location, predicted.location));
    }

    private static boolean same(String gold, String predicted) {
        return gold.strip().toLowerCase(Locale.ROOT).equals(predicted.strip().toLowerCase(Locale.ROOT));
    }
}
