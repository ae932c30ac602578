package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CaseFormatTest {
    @Test
    void thePageOnTheFormatExplainsEveryColumnInTheSameWords() throws IOException {
        List<String> page = Files.readAllLines(Path.of("../docs/case-format.md"));
        CsvExport.tables().forEach((table, columns) -> {
            assertThat(page).contains("### " + table);
            columns.forEach(column -> assertThat(page)
                    .contains("| " + column.name() + " | " + column.type() + " | " + column.unit() + " | "
                            + column.meaning() + " |"));
        });
    }
}
