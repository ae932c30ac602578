package parallax.eval.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void mostPairsComeBeforeTheLargestOverlap() {
        long[][] weights = {
            {PairWeight.countFirst(1), PairWeight.countFirst(0.1)},
            {PairWeight.countFirst(0.1), 0}
        };
        assertThat(matched(weights)).containsExactly(Map.entry(0, 1), Map.entry(1, 0));
    }

    @Test
    void equalOverlapsAreDecidedByTheTieBreakersInTheirOrder() {
        long[][] weights = {{PairWeight.countFirst(0.5, 0, 1), PairWeight.countFirst(0.5, 1, 0)}};
        assertThat(matched(weights)).containsExactly(Map.entry(0, 1));
    }

    @Test
    void whatMayNotBePairedStaysAlone() {
        assertThat(matched(new long[][] {{0, 0}, {0, 3}})).containsExactly(Map.entry(1, 1));
        assertThat(matched(new long[0][0])).isEmpty();
    }

    @Test
    void isAsGoodAsTheBestOfAllAssignments() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            long[][] weights = new long[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (long[] row : weights) {
                IntStream.range(0, row.length)
                        .forEach(column -> row[column] = random.nextDouble() < 0.6 ? 1 + random.nextInt(9) : 0);
            }
            SortedMap<Integer, Integer> pairs = matched(weights);
            assertThat(new HashSet<>(pairs.values())).hasSameSizeAs(pairs.values());
            assertThat(total(pairs, weights)).isEqualTo(best(weights, 0, 0));
        }
    }

    @Test
    void oneLargeGroupIsStillMatchedExactly() {
        int size = 170;
        long[][] weights = new long[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                weights[row][column] = PairWeight.countFirst(1.0 / (1 + Math.abs(row - column)));
            }
        }
        assertThat(matched(weights))
                .hasSize(size)
                .allSatisfy((row, column) -> assertThat(row).isEqualTo(column));
    }

    @Test
    void groupsBeyondTheLimitArePairedHeaviestFirst() {
        int size = 200;
        List<Integer> indexes = IntStream.range(0, size).boxed().toList();
        assertThat(Matching.of(indexes, indexes, (row, column) -> row + column == size - 1 ? 9 : 1))
                .hasSize(size)
                .allSatisfy((row, column) -> assertThat(row + column).isEqualTo(size - 1));
    }

    private static SortedMap<Integer, Integer> matched(long[][] weights) {
        List<Integer> rows = IntStream.range(0, weights.length).boxed().toList();
        List<Integer> columns = IntStream.range(0, weights.length == 0 ? 0 : weights[0].length)
                .boxed()
                .toList();
        return Matching.of(rows, columns, (row, column) -> weights[row][column]);
    }

    private static long total(SortedMap<Integer, Integer> pairs, long[][] weights) {
        return pairs.entrySet().stream()
                .mapToLong(pair -> weights[pair.getKey()][pair.getValue()])
                .sum();
    }

    private static long best(long[][] weights, int row, int used) {
        if (row == weights.length) {
            return 0;
        }
        long most = best(weights, row + 1, used);
        for (int column = 0; column < weights[row].length; column++) {
            if ((used & 1 << column) == 0 && weights[row][column] > 0) {
                most = Math.max(most, weights[row][column] + best(weights, row + 1, used | 1 << column));
            }
        }
        return most;
    }
}
