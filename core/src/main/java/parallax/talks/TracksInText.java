package parallax.talks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where an account speaks of which negotiation. Immutable.
final class TracksInText {
    private final Map<Integer, List<TrackMention>> bySentence;
    private final List<TrackMention> all;

    /// @param mentions in order
    TracksInText(List<TrackMention> mentions) {
        this.all = List.copyOf(mentions);
        this.bySentence = mentions.stream().collect(Collectors.groupingBy(TrackMention::sentence));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<TrackMention> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /// The mentions that begin in `[from, end)` of a sentence.
    List<TrackMention> within(int sentence, int from, int end) {
        return in(sentence).stream()
                .filter(mention -> mention.from() >= from && mention.from() < end)
                .toList();
    }

    /// The last mention before an offset, else the first one of all; absent where the account names no negotiation.
    Optional<TrackMention> current(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.max(0, low - 1)));
    }
}
