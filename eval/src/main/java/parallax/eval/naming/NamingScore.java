package parallax.eval.naming;

import java.util.Collection;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.IntPredicate;
import parallax.eval.coref.CorefScore;
import parallax.eval.tally.Rounding;

/// Naming clusters by event.
public record NamingScore(SequencedMap<String, CorefScore> events) {
    /// The mean CoNLL F1 of the events with such a number, in per cent.
    public double conll(IntPredicate number) {
        Collection<CorefScore> chosen = events.entrySet().stream()
                .filter(event -> number.test(Integer.parseInt(event.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        return Rounding.of(
                chosen.stream().mapToDouble(CorefScore::conll).average().orElse(0), 2);
    }

    /// What the independent scorer prints for each event, and the mean.
    public String text() {
        StringBuilder text = new StringBuilder();
        events.forEach((event, score) ->
                text.append("event ").append(event).append('\n').append(score.text()));
        return text.append("mean CoNLL ")
                .append(conll(number -> true))
                .append('\n')
                .toString();
    }
}
