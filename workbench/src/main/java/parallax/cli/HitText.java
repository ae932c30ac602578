package parallax.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.export.Csv;
import parallax.export.JsonLine;
import parallax.search.Hit;
import parallax.search.SearchResult;
import parallax.table.Wording;
import parallax.text.Span;

/// Prints what a search found.
final class HitText {
    private final SearchResult result;
    private final Terminal terminal;

    HitText(SearchResult result, Terminal terminal) {
        this.result = result;
        this.terminal = terminal;
    }

    /// For reading: the words that were asked for stand in square brackets.
    void table() {
        var out = terminal.out();
        if (result.passages() == 0) {
            out.println("no passages like that");
            return;
        }
        Table table =
                new Table(List.of("account", "source", "published", "context"), terminal.width(), terminal.styled());
        for (Hit hit : result.hits()) {
            table.row(List.of(
                    Plain.line(hit.account()), Plain.line(hit.source()), published(hit), Plain.line(marked(hit))));
        }
        table.print(out);
        out.println(Wording.count(result.passages(), "passage", "passages") + " in "
                + Wording.count(result.accounts(), "account", "accounts") + " of "
                + Wording.count(result.origins(), "independent origin", "independent origins"));
        int more = result.passages() - result.hits().size();
        if (more > 0) {
            out.println("… and " + more + " more (--limit)");
        }
    }

    private static String published(Hit hit) {
        var from = hit.published().from();
        var to = hit.published().to();
        if (hit.published().isUnknown()) {
            return "undated";
        }
        if (from != null && from.equals(to)) {
            return from.toString();
        }
        return (from == null ? "…" : from) + " – " + (to == null ? "…" : to);
    }

    private static String marked(Hit hit) {
        StringBuilder text = new StringBuilder();
        int at = hit.span().start();
        for (Span mark : hit.marked()) {
            text.append(words(hit, at, mark.start()))
                    .append('[')
                    .append(words(hit, mark.start(), mark.end()))
                    .append(']');
            at = mark.end();
        }
        return text.append(words(hit, at, hit.span().end())).toString();
    }

    private static String words(Hit hit, int from, int to) {
        return hit.words().substring(from - hit.span().start(), to - hit.span().start());
    }

    /// One object a line.
    void json() {
        for (Hit hit : result.hits()) {
            Map<String, @Nullable Object> object = cells(hit);
            List<List<Integer>> marked = new ArrayList<>();
            hit.marked().forEach(mark -> marked.add(List.of(mark.start(), mark.end())));
            object.put("marked", marked);
            terminal.out().println(JsonLine.of(object));
        }
    }

    void csv() {
        for (int i = 0; i < result.hits().size(); i++) {
            Map<String, @Nullable Object> cells = cells(result.hits().get(i));
            if (i == 0) {
                terminal.out().print(Csv.line(cells.keySet().stream().toList()));
            }
            terminal.out().print(Csv.line(cells.values().stream().map(Csv::cell).toList()));
        }
    }

    private static Map<String, @Nullable Object> cells(Hit hit) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("account", hit.account());
        cells.put("document", hit.document());
        cells.put("source", hit.source());
        cells.put("title", hit.title());
        cells.put("day_from", hit.published().from());
        cells.put("day_to", hit.published().to());
        cells.put("part", hit.part());
        cells.put("span_start", hit.span().start());
        cells.put("span_end", hit.span().end());
        cells.put("words", hit.words());
        return cells;
    }
}
