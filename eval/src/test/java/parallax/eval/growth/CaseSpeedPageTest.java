package parallax.eval.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseSpeedPageTest {
    private final String page = CaseSpeedPage.of(List.of(times(500, 2), times(1000, 4.5)), "Processors: 2.");

    @Test
    void theMedianOfTheRoundsIsShownWithItsGrowth() {
        assertThat(page)
                .contains("| accounts in the case | bar | 500 | 1,000 |")
                .contains(
                        "**comparing all from scratch**, median of three | 1,000: ≤ 120 s | 2.00 (2.00) | 4.50 (4.50) |")
                .contains("| – CPU, times that of the case before | ≈ 2 |  | 2.25 |");
    }

    @Test
    void theSlowestAccountIsShownBesideTheMedian() {
        assertThat(page)
                .contains("**adding one account: comparing**, median | 1,000: ≤ 1 s | 0.20 (0.30) |")
                .contains("– slowest of nine | 1,000: ≤ 1 s | 0.90 (1.00) |")
                .contains("– both, slowest of nine |  | 1.40 (1.50) |");
    }

    private static CaseTimes times(int accounts, double seconds) {
        List<Took> rounds = List.of(new Took(seconds, seconds), new Took(9, 9), new Took(1, 1));
        List<CaseTimes.Added> added = List.of(added(.1, .2), added(.9, 1), added(.2, .3));
        return new CaseTimes(
                accounts, new Took(60, 100), 3, new CaseTimes.Compared(10, 20, rounds, 123_000_000), added, 2.5);
    }

    private static CaseTimes.Added added(double wall, double cpu) {
        return new CaseTimes.Added(new Took(.5, .5), new Took(wall, cpu), 4);
    }
}
