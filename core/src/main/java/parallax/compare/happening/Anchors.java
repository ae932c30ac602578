package parallax.compare.happening;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.text.WordClasses;

/// What makes two tellings surely those of one happening even if they give other days or places: a name of what it was
/// done to, those it was done to, or the number of a round.
final class Anchors {
    private static final Set<String> LIKE_EACH_OTHER = Set.of("harm", "ground attack");

    /// So many telling words in common are as good as a name: "drone", "grain", "market".
    private static final int WORDS = 2;

    private static final WordClasses CLASSES = WordClasses.read(Anchors.class, "word-classes.tsv");

    private Anchors() {}

    /// Whether happenings of a group of acts are told so much like each other that only anchors tell them apart.
    static boolean areNeeded(String group) {
        return LIKE_EACH_OTHER.contains(group);
    }

    /// Of happenings that are told much like each other, those tellings that share an anchor with another one; of
    /// others all.
    static List<Telling> held(String group, List<Telling> tellings) {
        return areNeeded(group) ? held(tellings) : tellings;
    }

    /// Those tellings that share an anchor with one of another account.
    static List<Telling> held(List<Telling> tellings) {
        return tellings.stream()
                .filter(one -> tellings.stream().anyMatch(other -> isHeld(one, other)))
                .toList();
    }

    private static boolean isHeld(Telling one, Telling other) {
        return !one.in().id().equals(other.in().id())
                && !(Collections.disjoint(one.names(), other.names())
                        && Collections.disjoint(one.recipients(), other.recipients())
                        && Collections.disjoint(one.ordinals(), other.ordinals())
                        && shared(one, other) < WORDS);
    }

    /// Words of both sentences that name no actor and no place.
    private static int shared(Telling one, Telling other) {
        int shared = 0;
        for (Map.Entry<String, Double> feature : one.features().entrySet()) {
            String word = feature.getKey();
            boolean plain = "=@".indexOf(word.charAt(0)) < 0 && !CLASSES.is("generic", word);
            shared += plain
                            && feature.getValue() == 1
                            && Double.valueOf(1).equals(other.features().get(word))
                    ? 1
                    : 0;
        }
        return shared;
    }
}
