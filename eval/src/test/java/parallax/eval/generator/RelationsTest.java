package parallax.eval.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationsTest {
    private static final LocalDate MONDAY = LocalDate.of(2014, 3, 3);

    @Test
    void aLowerBoundAgreesWithAHigherCountAndClashesWithALowerOne() {
        assertThat(between(count(10, null, MONDAY), count(14, 14, MONDAY))).isEqualTo(Relations.AGREE);
        assertThat(between(count(10, null, MONDAY), count(8, 8, MONDAY))).isEqualTo(Relations.CONFLICT);
    }

    @Test
    void aCountThatGrowsByALaterDayIsAnUpdateAndOneThatShrinksAClash() {
        assertThat(between(count(14, 14, MONDAY), count(19, 19, MONDAY.plusDays(2))))
                .isEqualTo(Relations.UPDATE);
        assertThat(between(count(19, 19, MONDAY), count(14, 14, MONDAY.plusDays(2))))
                .isEqualTo(Relations.CONFLICT);
    }

    @Test
    void aCountOfAPartDiffersInScope() {
        Value part = new Value.Count(new Amount(6, 6, "exact", "", "medics", MONDAY));
        assertThat(between(part, count(14, 14, MONDAY))).isEqualTo(Relations.SCOPE);
    }

    @Test
    void aQuarterRefinesItsTownAndAnotherQuarterClashes() {
        Value town = new Value.Spot("Halenta", "");
        Value mill = new Value.Spot("Halenta", "Mill Quarter");
        assertThat(between(town, mill)).isEqualTo(Relations.REFINE);
        assertThat(between(mill, new Value.Spot("Halenta", "Garden Quarter"))).isEqualTo(Relations.CONFLICT);
    }

    @Test
    void theOrderOfTheTwoMakesNoDifferenceInAWholeLedger() {
        for (Ledger.Issue issue : new Ledger(GeneratedFolder.world(2, 60, 20)).issues()) {
            List<Ledger.Answer> answers = issue.answers();
            for (Ledger.Answer one : answers) {
                for (Ledger.Answer other : answers) {
                    assertThat(between(one.value(), other.value())).isEqualTo(between(other.value(), one.value()));
                }
            }
        }
    }

    @Test
    void nobodyIsSilentWhoAnswers() {
        for (Ledger.Issue issue : new Ledger(GeneratedFolder.world(2, 60, 20)).issues()) {
            assertThat(issue.silent())
                    .doesNotContainAnyElementsOf(
                            issue.answers().stream().map(Ledger.Answer::account).toList());
        }
    }

    private static String between(Value one, Value other) {
        return Relations.between(one, other);
    }

    private static Value count(int low, @Nullable Integer high, LocalDate asOf) {
        return new Value.Count(new Amount(low, high, high == null ? "at least" : "exact", "", "", asOf));
    }
}
