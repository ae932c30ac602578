package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.casefile.Case;

final class CsvTest {
    /// Columns that only the case itself needs.
    private static final List<String> INTERNAL = List.of(
            "documents.path",
            "documents.content_hash",
            "documents.fingerprint",
            "documents.likely_from",
            "documents.likely_to",
            "documents.source_map",
            "left_out.path",
            "stories.compared_as",
            "story_accounts.reading",
            "story_words.document",
            "story_words.counted_as",
            "story_words.words",
            "considered_decisions.document",
            "considered_decisions.decisions");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49",
                "-5 degrees",
                "@here",
                "\tx",
                "'quoted",
                "''",
                "plain",
                " lead",
                "a,b",
                "say \"no\"",
                "two\nlines",
                "\r\n=x",
                "",
                "🚢"
            })
    void aTextIsHarmlessAndComesBackExactly(String text) {
        String cell = Csv.cell(text);
        assertThat(cell.replaceFirst("^\"", ""))
                .doesNotStartWith("=")
                .doesNotStartWith("@")
                .doesNotStartWith("+");
        String read =
                cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
        assertThat(read.startsWith("'") ? read.substring(1) : read).isEqualTo(text);
    }

    @Test
    void absentIsEmptyNumbersAreBareAndListsAreJson() {
        assertThat(Csv.cell(null)).isEmpty();
        assertThat(Csv.cell("")).isEqualTo("\"\"");
        assertThat(Csv.cell(-41.5)).isEqualTo("-41.5");
        assertThat(Csv.cell(List.of("A", "B \"c\""))).isEqualTo("\"[\"\"A\"\",\"\"B \\\"\"c\\\"\"\"\"]\"");
    }

    @Test
    void everyColumnOfTheSchemaIsExplained() throws IOException {
        List<String> explained = new ArrayList<>(INTERNAL);
        CsvExport.tables()
                .values()
                .forEach(columns -> columns.forEach(column -> explained.add(column.table() + "." + column.name())));
        assertThat(explained).containsExactlyInAnyOrderElementsOf(schema());
    }

    private static List<String> schema() throws IOException {
        List<String> columns = new ArrayList<>();
        try (InputStream in = Case.class.getResourceAsStream("schema.sql")) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher table = Pattern.compile("CREATE TABLE IF NOT EXISTS (\\w+) \\((.*)\\);")
                    .matcher(sql);
            while (table.find()) {
                for (String column : table.group(2).split(",", -1)) {
                    columns.add(table.group(1) + "." + column.strip().split(" ", -1)[0]);
                }
            }
        }
        return columns;
    }
}
