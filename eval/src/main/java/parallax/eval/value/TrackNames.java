package parallax.eval.value;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.text.ResourceTable;

/// The names of one negotiation track.
public record TrackNames(Set<String> names) {
    private static final Set<String> COMMON = ResourceTable.words(TrackNames.class, "track-words.txt");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)?");

    /// Both unnamed; or a name equal; or at least half of the shorter name's telling words shared.
    public boolean same(TrackNames other) {
        if (names.isEmpty() || other.names.isEmpty()) {
            return names.isEmpty() && other.names.isEmpty();
        }
        return names.stream().anyMatch(a -> other.names.stream().anyMatch(b -> same(a, b)));
    }

    private static boolean same(String a, String b) {
        if (Folding.fold(a).equals(Folding.fold(b))) {
            return true;
        }
        Set<String> left = telling(a);
        Set<String> right = telling(b);
        Set<String> both = new LinkedHashSet<>(left);
        both.retainAll(right);
        return !left.isEmpty() && !right.isEmpty() && 2 * both.size() >= Math.min(left.size(), right.size());
    }

    /// The words that tell tracks apart; all of them where none does.
    private static Set<String> telling(String name) {
        String folded = Folding.fold(Labels.apart(name));
        Set<String> all = folded.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(folded.split(" ")));
        Set<String> telling = new LinkedHashSet<>(all);
        telling.removeIf(word -> COMMON.contains(word) || ORDINAL.matcher(word).matches());
        return telling.isEmpty() ? all : telling;
    }
}
