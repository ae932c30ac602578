package parallax.web.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.export.Csv;
import parallax.export.JsonLine;

/// The forms in which a table is taken away.
enum Download {
    CSV("text/csv; charset=utf-8", "csv") {
        @Override
        String text(List<Map<String, @Nullable Object>> rows) {
            String heading =
                    rows.isEmpty() ? "" : Csv.line(List.copyOf(rows.getFirst().keySet()));
            return rows.stream()
                    .map(row -> Csv.line(row.values().stream().map(Csv::cell).toList()))
                    .collect(Collectors.joining("", heading, ""));
        }
    },
    JSONL("application/jsonl; charset=utf-8", "jsonl") {
        @Override
        String text(List<Map<String, @Nullable Object>> rows) {
            return rows.stream().map(row -> JsonLine.of(row) + "\n").collect(Collectors.joining());
        }
    };

    private final String type;
    private final String ending;

    Download(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    abstract String text(List<Map<String, @Nullable Object>> rows);

    void send(String name, List<Map<String, @Nullable Object>> rows, Context answer) {
        String file = name.replaceAll("[^A-Za-z0-9._-]", "_") + "." + ending;
        answer.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
        answer.contentType(type).result(text(rows));
    }
}
