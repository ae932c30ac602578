package parallax.web.server;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        answer.header("Content-Disposition", disposition(name + "." + ending));
        answer.contentType(type).result(text(rows));
    }

    /// Tells a browser to keep a file under this name, and never to show it (RFC 6266). Old ones see the name with `_`
    /// for
    /// what is not plain.
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
