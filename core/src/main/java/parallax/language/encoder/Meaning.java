package parallax.language.encoder;

import java.util.Arrays;
import java.util.Base64;

/// What a word means where it stands, as the encoder sees it: 64 small numbers whose direction counts. The first 40
/// were
/// learned from mentions that tell the same event or not, the other 24 from which words are like each other.
///
/// Immutable; as text it is Base64.
public final class Meaning {
    /// How many numbers it has.
    public static final int SIZE = 64;

    /// How many of them, the first, tell what event is told; the others tell which word.
    public static final int EVENT = 40;

    /// That nothing is known; all 0.
    public static final Meaning UNKNOWN = new Meaning(new byte[SIZE]);

    private final byte[] numbers;

    private Meaning(byte[] numbers) {
        this.numbers = numbers;
    }

    /// Rounds the network's numbers, which are scaled to fill -127 to 127.
    static Meaning of(float[] exact) {
        byte[] numbers = new byte[SIZE];
        for (int at = 0; at < SIZE; at++) {
            numbers[at] = (byte) Math.clamp(Math.round(exact[at]), -127, 127);
        }
        return new Meaning(numbers);
    }

    /// Reads what [#toString()] wrote.
    ///
    /// @throws IllegalArgumentException quoting what is no meaning
    public static Meaning parse(String text) {
        byte[] numbers = Base64.getDecoder().decode(text);
        if (numbers.length != SIZE) {
            throw new IllegalArgumentException("no meaning of " + SIZE + " numbers: " + text);
        }
        return new Meaning(numbers);
    }

    /// The numbers, -127 to 127.
    public byte[] numbers() {
        return numbers.clone();
    }

    /// Whether nothing is known.
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning meaning && Arrays.equals(numbers, meaning.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(numbers);
    }
}
