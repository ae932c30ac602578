package parallax.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import parallax.text.ResourceTable;

/// How many people or groups a number before a noun counts, as far as it tells actors from statistics.
final class SmallNumbers {
    private static final Map<String, Long> WORDS = words();

    private SmallNumbers() {}

    /// The value of a number in digits (`70,000`, `400+`, first of a range); 1 to 19 and tens in words are left to
    /// their part of speech and read as small.
    static OptionalLong value(String lower) {
        long value = 0;
        boolean any = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= '0' && c <= '9') {
                value = Math.min(value * 10 + (c - '0'), Long.MAX_VALUE / 20);
                any = true;
            } else if (c != ',' && c != '.') {
                break;
            }
        }
        return any ? OptionalLong.of(value) : word(lower);
    }

    private static OptionalLong word(String lower) {
        Long value = WORDS.get(lower);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static Map<String, Long> words() {
        Map<String, Long> values = new HashMap<>();
        for (List<String> row : ResourceTable.rows(SmallNumbers.class, "small-numbers.tsv", 2)) {
            List.of(row.getLast().split(" ", -1)).forEach(word -> values.put(word, Long.valueOf(row.getFirst())));
        }
        return Map.copyOf(values);
    }
}
