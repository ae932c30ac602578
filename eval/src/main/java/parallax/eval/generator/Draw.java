package parallax.eval.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance with a seed: the same seed draws the same on any machine.
final class Draw {
    private static final String ALGORITHM = "L64X128MixRandom";

    private final RandomGenerator random;

    Draw(long seed) {
        this.random = RandomGeneratorFactory.of(ALGORITHM).create(seed);
    }

    /// A draw of its own for one part, so that a change in one part leaves the others as they are.
    Draw part() {
        return new Draw(random.nextLong());
    }

    /// A number between two, both included.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// All, in an order drawn (Fisher and Yates).
    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        for (int at = shuffled.size() - 1; at > 0; at--) {
            T other = shuffled.set(random.nextInt(at + 1), shuffled.get(at));
            shuffled.set(at, other);
        }
        return shuffled;
    }
}
