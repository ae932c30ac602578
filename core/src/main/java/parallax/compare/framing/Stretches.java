package parallax.compare.framing;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Span;

/// Stretches of a text, for asking which offsets lie in one.
final class Stretches {
    static final Stretches ALL = new Stretches(List.of(new Span(0, Integer.MAX_VALUE)));

    /// In order, apart from one another.
    private final List<Span> joined = new ArrayList<>();

    Stretches(List<Span> spans) {
        for (Span span : spans.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.end() >= span.start()) {
                joined.set(joined.size() - 1, last.cover(span));
            } else {
                joined.add(span);
            }
        }
    }

    boolean hold(int offset) {
        int low = 0;
        int high = joined.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (joined.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < joined.size() && joined.get(low).contains(offset);
    }
}
