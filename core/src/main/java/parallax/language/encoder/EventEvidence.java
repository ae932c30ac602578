package parallax.language.encoder;

import java.util.Map;

/// How likely the encoder finds it that a word tells an event. Probabilities are 0..1; what is below a hundredth is
/// left out, so both maps are empty for most words.
///
/// @param types    of each of PLOVER's types by its name, such as `CONSULT`; what is missing to 1 is for no event
/// @param statuses given that it tells an event, of each status by its name, such as `called_for`
public record EventEvidence(Map<String, Float> types, Map<String, Float> statuses) {
    /// A word that tells no event.
    public static final EventEvidence NONE = new EventEvidence(Map.of(), Map.of());

    public EventEvidence {
        types = Map.copyOf(types);
        statuses = Map.copyOf(statuses);
    }

    /// The probability of a type; 0 where it is not worth mentioning.
    public float type(String name) {
        return types.getOrDefault(name, 0f);
    }

    /// The probability of a status; 0 where it is not worth mentioning.
    public float status(String name) {
        return statuses.getOrDefault(name, 0f);
    }

    /// That it tells an event of whatever type.
    public float any() {
        float sum = 0;
        for (float probability : types.values()) {
            sum += probability;
        }
        return Math.min(1, sum);
    }
}
