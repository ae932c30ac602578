package parallax.actor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who is named above all others.
final class Foremost {
    /// So many times as often as any other is above all others.
    private static final int CLEAR = 2;

    private Foremost() {}

    /// The one that is counted most; of equals the first; absent where there is none.
    static <T> @Nullable T most(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .reduce((one, two) -> two.getValue() > one.getValue() ? two : one)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /// The same if it is counted at least twice as often as any other; absent where none is.
    static <T> @Nullable T clear(Map<T, Integer> counts) {
        T most = most(counts);
        int second = counts.entrySet().stream()
                .filter(one -> !one.getKey().equals(most))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return most != null && counts.getOrDefault(most, 0) >= CLEAR * second ? most : null;
    }
}
