package parallax.eval.event;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares coded events with PLOVER's gold standard records, as the independent scorer does.
public final class GsrScorer {
    private static final int LETTERS = 3;

    private GsrScorer() {}

    /// Scores predictions of any number of events a record.
    public static TypeScore score(List<GsrRecord> gold, List<CodedEvent> predicted) {
        Map<String, List<CodedEvent>> byRecord = predicted.stream().collect(Collectors.groupingBy(CodedEvent::record));
        List<Set<String>> types = gold.stream()
                .map(record -> byRecord.getOrDefault(record.id(), List.of()).stream()
                        .map(CodedEvent::type)
                        .collect(Collectors.toSet()))
                .toList();
        long both = gold.stream()
                .filter(record -> byRecord.getOrDefault(record.id(), List.of()).stream()
                        .anyMatch(event -> isRight(record, event)))
                .count();
        return TypeScore.of(gold.stream().map(GsrRecord::type).toList(), types, (int) both);
    }

    /// Whether the type is right, and the countries are among those that the gold names on either side.
    private static boolean isRight(GsrRecord gold, CodedEvent event) {
        Set<String> either = new HashSet<>(gold.actors());
        either.addAll(gold.recipients());
        return event.type().equals(gold.type())
                && either.contains(start(event.actor()))
                && (gold.recipients().isEmpty() || either.contains(start(event.recipient())));
    }

    private static String start(String code) {
        return code.substring(0, Math.min(LETTERS, code.length()));
    }
}
