package parallax.language.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns the scores of a word for events into probabilities.
final class EventHead {
    private static final float LEAST = 0.01f;

    private final List<String> events;
    private final List<String> statuses;

    /// @param events the types, behind the label for no event
    EventHead(List<String> events, List<String> statuses) {
        this.events = List.copyOf(events);
        this.statuses = List.copyOf(statuses);
    }

    EventEvidence of(float[] event, float[] status) {
        float[] probabilities = softmax(event);
        if (1 - probabilities[0] < LEAST) {
            return EventEvidence.NONE;
        }
        return new EventEvidence(named(events, probabilities, 1), named(statuses, softmax(status), 0));
    }

    private static Map<String, Float> named(List<String> names, float[] probabilities, int from) {
        Map<String, Float> named = new HashMap<>();
        for (int at = from; at < probabilities.length; at++) {
            if (probabilities[at] >= LEAST) {
                named.put(names.get(at), probabilities[at]);
            }
        }
        return named;
    }

    private static float[] softmax(float[] scores) {
        float top = scores[LabelChain.argmax(scores)];
        float[] shares = new float[scores.length];
        float sum = 0;
        for (int at = 0; at < scores.length; at++) {
            shares[at] = (float) Math.exp(scores[at] - top);
            sum += shares[at];
        }
        for (int at = 0; at < shares.length; at++) {
            shares[at] /= sum;
        }
        return shares;
    }
}
