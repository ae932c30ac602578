package parallax.web.actors;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Actors of a case that may be the same as one of them.
final class Candidates {
    private static final int SHOWN = 40;
    private static final int SHORTEST = 3;

    private Candidates() {}

    /// Those whose name has the words; where there are no words, those that share most words of the name, then those
    /// that most accounts speak of.
    static List<ActorEntry> of(ActorIndex index, ActorEntry actor, String words) {
        Set<String> own = words(actor.name());
        String wanted = words.toLowerCase(Locale.ROOT);
        return index.entries().stream()
                .filter(other -> !other.id().equals(actor.id()))
                .filter(other -> other.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparingLong(other -> -shared(own, other)))
                .limit(SHOWN)
                .toList();
    }

    private static long shared(Set<String> own, ActorEntry other) {
        return words(other.name()).stream().filter(own::contains).count();
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
