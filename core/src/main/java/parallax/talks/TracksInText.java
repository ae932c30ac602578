package parallax.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where an account speaks of which negotiation. Immutable.
final class TracksInText {
    /// How many sentences ahead a negotiation may be named of which a verb without an object speaks.
    private static final int AHEAD = 1;

    private final Map<Integer, List<TrackMention>> bySentence = new HashMap<>();
    private final List<TrackMention> all;

    /// @param mentions in order
    TracksInText(List<TrackMention> mentions) {
        this.all = List.copyOf(mentions);
        all.forEach(mention -> bySentence
                .computeIfAbsent(mention.sentence(), key -> new ArrayList<>())
                .add(mention));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /// The mentions of a sentence, in order.
    List<TrackMention> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /// The last mention that begins before an offset, within so many sentences; a bare venue is none.
    Optional<TrackMention> last(int sentence, int offset, int reach) {
        for (int i = before(offset) - 1; i >= 0; i--) {
            TrackMention mention = all.get(i);
            if (mention.sentence() < sentence - reach) {
                return Optional.empty();
            }
            if (!mention.isVenue()) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /// The last mention before an offset, be it of a bare venue, within so many sentences.
    Optional<TrackMention> lastVenue(int sentence, int offset, int reach) {
        int i = before(offset) - 1;
        return i >= 0 && all.get(i).sentence() >= sentence - reach ? Optional.of(all.get(i)) : Optional.empty();
    }

    /// The mention spoken of last; where none is, the next one within so many sentences.
    Optional<TrackMention> current(int sentence, int offset, int reach) {
        return last(sentence, offset, reach).or(() -> next(sentence, offset, Math.min(reach, AHEAD)));
    }

    private Optional<TrackMention> next(int sentence, int offset, int reach) {
        for (int i = before(offset); i < all.size() && all.get(i).sentence() <= sentence + reach; i++) {
            if (!all.get(i).isVenue()) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    private int before(int offset) {
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
        return low;
    }
}
