package parallax.compare.match;

import java.util.List;

/// Numbers of which only the direction counts.
///
/// @param numbers of length 1 together, or all 0 for no direction
@SuppressWarnings("ArrayRecordComponent") // looked at millions of times, never compared
record Direction(float[] numbers) {
    /// The direction of a part of some numbers.
    static Direction of(byte[] all, int from, int to) {
        float[] part = new float[to - from];
        for (int at = from; at < to; at++) {
            part[at - from] = all[at];
        }
        return unit(part);
    }

    /// The direction of the sum of some directions of one size.
    static Direction mean(List<Direction> some, int size) {
        float[] sum = new float[size];
        for (Direction one : some) {
            for (int at = 0; at < size; at++) {
                sum[at] += one.numbers[at];
            }
        }
        return unit(sum);
    }

    private static Direction unit(float[] part) {
        double square = 0;
        for (float number : part) {
            square += number * number;
        }
        float norm = (float) Math.sqrt(square);
        for (int at = 0; norm > 0 && at < part.length; at++) {
            part[at] /= norm;
        }
        return new Direction(part);
    }

    /// From -1 to 1; 0 where one has no direction.
    float cosine(Direction other) {
        float sum = 0;
        for (int at = 0; at < numbers.length; at++) {
            sum += numbers[at] * other.numbers[at];
        }
        return sum;
    }
}
