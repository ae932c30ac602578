package parallax.compare.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.actor.Voice;
import parallax.compare.ledger.Evidence;

/// Counts the uses of words by source and voice.
final class NameUses {
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::folded).thenComparing(Key::source).thenComparing(Key::voice);
    private static final Comparator<NameUse> FREQUENT = Comparator.comparingInt((NameUse use) -> -use.count())
            .thenComparing(NameUse::words)
            .thenComparing(NameUse::source)
            .thenComparing(NameUse::voice);

    private final SortedMap<Key, Counted> uses = new TreeMap<>(ORDER);

    private record Key(String folded, String source, Voice voice) {}

    private static final class Counted {
        private final SortedMap<String, Integer> written = new TreeMap<>();
        private final SortedSet<String> speakers = new TreeSet<>();
        private final List<Evidence> spans = new ArrayList<>();
    }

    /// Counts one use.
    ///
    /// @param folded  under what it is counted
    /// @param speaker who is quoted with it; absent in the author's own voice
    void add(String folded, String written, String source, Voice voice, @Nullable String speaker, Evidence where) {
        Counted counted = uses.computeIfAbsent(new Key(folded, source, voice), key -> new Counted());
        counted.written.merge(written, 1, Integer::sum);
        counted.spans.add(where);
        if (speaker != null) {
            counted.speakers.add(speaker);
        }
    }

    /// The most frequent first.
    List<NameUse> list() {
        List<NameUse> list = new ArrayList<>();
        uses.forEach((key, counted) -> list.add(new NameUse(
                mostFrequent(counted.written),
                key.source(),
                key.voice(),
                (int) counted.spans.stream().map(Evidence::account).distinct().count(),
                List.copyOf(counted.speakers),
                counted.spans)));
        list.sort(FREQUENT);
        return list;
    }

    /// The first in alphabetical order of equals.
    private static String mostFrequent(SortedMap<String, Integer> written) {
        String best = written.firstKey();
        for (Map.Entry<String, Integer> form : written.entrySet()) {
            if (form.getValue() > written.getOrDefault(best, 0)) {
                best = form.getKey();
            }
        }
        return best;
    }
}
