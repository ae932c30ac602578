package parallax.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parallax.text.Span;

final class UnitisingAlphaTest {
    /// Two observers of 300 units of length, the example of Krippendorff (2004), "Measuring the reliability of
    /// qualitative text analysis data", from its beginning at 150. It gives 0.7286 for c, from rounded terms.
    private static final List<Unit> FIRST = units("c", 75, 145, 220, 250, "k", 30, 90, 150, 200);
    private static final List<Unit> SECOND = units("c", 70, 150, 205, 225, 250, 270, "k", 30, 90, 150, 200);

    private static List<Unit> units(Object... words) {
        List<Unit> units = new ArrayList<>();
        String category = "";
        for (int i = 0; i < words.length; i++) {
            if (words[i] instanceof String name) {
                category = name;
            } else {
                units.add(new Unit("a", new Span((int) words[i], (int) words[i + 1]), category));
                i++;
            }
        }
        return units;
    }

    private static Agreement agreement(List<Unit> first, List<Unit> second) {
        return new UnitisingAlpha(new TreeMap<>(Map.of("a", 300))).of(first, second);
    }

    @Test
    void thePublishedExampleGivesThePublishedValues() {
        Agreement agreement = agreement(FIRST, SECOND);

        assertThat(agreement.alpha()).isPresent();
        assertThat(agreement.alpha().getAsDouble()).isCloseTo(0.8587, within(0.0001));
        assertThat(agreement.categories())
                .extracting(Agreement.OfCategory::category)
                .containsExactly("c", "k");
        assertThat(agreement.categories().getFirst().alpha().getAsDouble()).isCloseTo(0.7285, within(0.0001));
        assertThat(agreement.categories().getLast().alpha().getAsDouble()).isCloseTo(1, within(1e-9));
    }

    @Test
    void theOrderOfTheUnitsAndOfTheCodersDoesNotMatter() {
        assertThat(agreement(SECOND.reversed(), FIRST.reversed()).alpha())
                .isEqualTo(agreement(FIRST, SECOND).alpha());
    }

    @Test
    void unitsOfOneCategoryThatOverlapAreOne() {
        assertThat(agreement(units("c", 10, 30, 20, 50), units("c", 10, 50)).alpha())
                .hasValue(1);
    }

    @Test
    void whereNobodyCodedNothingIsSaid() {
        assertThat(agreement(List.of(), List.of()).alpha()).isEmpty();
    }

    @Test
    void severalTextsAreOneAfterTheOther() {
        UnitisingAlpha alpha = new UnitisingAlpha(new TreeMap<>(Map.of("a", 100, "b", 200)));
        Unit inSecond = new Unit("b", new Span(5, 9), "c");

        assertThat(alpha.of(List.of(inSecond), List.of(inSecond)).alpha()).hasValue(1);
        assertThat(alpha.of(List.of(inSecond), List.of(new Unit("a", new Span(5, 9), "c")))
                        .alpha()
                        .getAsDouble())
                .isLessThan(0.1);
    }
}
