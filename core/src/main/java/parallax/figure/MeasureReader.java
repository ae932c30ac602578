package parallax.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.text.ResourceTable;

/// Tells what a figure measures from the words of its sentence: the nearest telling word, words behind the figure
/// first.
final class MeasureReader {
    private static final int REACH = 30;
    private final Map<String, Measure> words = new HashMap<>();
    private final Map<String, List<Stem>> stems = new HashMap<>();

    private record Stem(String stem, Measure measure) {}

    MeasureReader() {
        for (List<String> row : ResourceTable.rows(MeasureReader.class, "measures.tsv", 2)) {
            for (String word : row.get(1).split(" ", -1)) {
                add(word, Measure.valueOf(row.getFirst()));
            }
        }
    }

    private void add(String word, Measure measure) {
        if (word.endsWith("*")) {
            String stem = word.substring(0, word.length() - 1);
            stems.computeIfAbsent(stem.substring(0, Math.min(3, stem.length())), key -> new ArrayList<>())
                    .add(new Stem(stem, measure));
        } else {
            words.put(word, measure);
        }
    }

    /// Absent where nothing near tells.
    @Nullable
    Telling around(Lexemes lexemes, int from, int to) {
        Telling best = null;
        int nearest = Integer.MAX_VALUE;
        for (int at = to; at < to + REACH && at < lexemes.size() && !isEdge(lexemes, at); at++) {
            Telling found = telling(lexemes, at);
            if (found != null) {
                best = found;
                nearest = at - to;
                break;
            }
        }
        for (int at = from - 1; at > from - REACH && at >= 0 && !isEdge(lexemes, at); at--) {
            Telling found = telling(lexemes, at);
            if (found != null) {
                return (from - at) * 3 / 2 < nearest ? found : best;
            }
        }
        return best;
    }

    /// What the words of a counted phrase tell: "48 captured fighters"; absent where none does.
    @Nullable
    Telling within(Lexemes lexemes, int from, int to) {
        for (int at = from; at < to; at++) {
            Telling found = telling(lexemes, at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// The month is no march.
    private @Nullable Telling telling(Lexemes lexemes, int at) {
        boolean month = lexemes.is(at, "march") && lexemes.at(at).capital();
        Measure measure = month ? null : measure(lexemes.low(at));
        return measure == null ? null : new Telling(measure, lexemes.span(at, at + 1));
    }

    @Nullable
    Measure measure(String low) {
        Measure known = words.get(low);
        if (known != null || low.length() < 3) {
            return known;
        }
        for (Stem stem : stems.getOrDefault(low.substring(0, 3), List.of())) {
            if (low.startsWith(stem.stem())) {
                return stem.measure();
            }
        }
        return null;
    }

    static boolean isEdge(Lexemes lexemes, int at) {
        return switch (lexemes.low(at)) {
            case "!", "?", "•", ";" -> true;
            case "." ->
                !lexemes.isDigits(at + 1)
                        && !(lexemes.glued(at) && lexemes.low(at - 1).length() <= 2);
            default -> at > 0 && !lexemes.joined(at);
        };
    }
}
