package parallax.text;

import java.util.Arrays;

/// Sets of numbers in arrays. Made for all texts of a case: no streams.
public final class SortedNumbers {
    private SortedNumbers() {}

    /// The first `size` of the numbers, ascending, each once; the array given is sorted.
    public static int[] distinct(int[] numbers, int size) {
        Arrays.sort(numbers, 0, size);
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (at == 0 || numbers[at] != numbers[kept - 1]) {
                numbers[kept++] = numbers[at];
            }
        }
        return Arrays.copyOf(numbers, kept);
    }
}
