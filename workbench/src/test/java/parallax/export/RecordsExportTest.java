package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RecordsExportTest {
    @Test
    void theComparisonTakesNoAccountsFile() {
        assertThat(RecordsExport.comparisonFile(List.of("a"))).isEqualTo("comparison.records.json");
        assertThat(RecordsExport.comparisonFile(List.of("Comparison", "a"))).isEqualTo("comparison-2.records.json");
        assertThat(RecordsExport.comparisonFile(List.of("comparison", "comparison-2")))
                .isEqualTo("comparison-3.records.json");
    }
}
