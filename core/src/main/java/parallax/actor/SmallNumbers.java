package parallax.actor;

import java.util.OptionalLong;

/// How many people or groups a number before a noun counts, as far as it tells actors from statistics.
final class SmallNumbers {
    private static final long MANY = 10_000;

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
        return switch (lower) {
            case "hundreds", "thousands", "millions", "thousand", "million", "dozens" -> OptionalLong.of(MANY);
            case "hundred" -> OptionalLong.of(100);
            case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" ->
                OptionalLong.of(10);
            default -> OptionalLong.empty();
        };
    }
}
