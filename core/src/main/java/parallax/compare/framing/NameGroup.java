package parallax.compare.framing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Names that stand together, and the sum of their features.
final class NameGroup {
    private final List<Integer> names = new ArrayList<>();
    private final SortedMap<String, Double> features = new TreeMap<>();
    private @Nullable String listed;

    void add(int at, ParsedName name) {
        names.add(at);
        listed = listed == null ? name.listed() : listed;
        name.features().forEach((feature, weight) -> features.merge(feature, weight, Double::sum));
    }

    void add(NameGroup other) {
        names.addAll(other.names);
        listed = listed == null ? other.listed : listed;
        other.features.forEach((feature, weight) -> features.merge(feature, weight, Double::sum));
    }

    /// Whether both hold names of listed actors, and not of the same one: they never stand together.
    boolean differs(NameGroup other) {
        return listed != null && other.listed != null && !listed.equals(other.listed);
    }

    List<Integer> names() {
        return Collections.unmodifiableList(names);
    }

    SortedMap<String, Double> features() {
        return Collections.unmodifiableSortedMap(features);
    }
}
