package parallax.eval.value;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The lowest and highest value of a figure; an end that is nothing is open.
public record Bounds(Bound low, Bound high) {
    private static final Set<String> CLOSED = Set.of("exact", "about");

    /// Reads `low` and `high`; an exact or rounded number with one bound is that number.
    public static Bounds of(JsonNode figure) {
        Bound low = Bound.of(figure.path("low"));
        Bound high = Bound.of(figure.path("high"));
        String qualifier = Labels.of(LooseJson.words(figure.path("qualifier")), "qualifier");
        if (low.isNone() != high.isNone() && CLOSED.contains(qualifier)) {
            Bound only = low.isNone() ? high : low;
            return new Bounds(only, only);
        }
        return new Bounds(low, high);
    }

    /// Both ends the same.
    public boolean same(Bounds other) {
        return low.same(other.low) && high.same(other.high);
    }
}
