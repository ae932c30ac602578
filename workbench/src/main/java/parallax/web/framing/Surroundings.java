package parallax.web.framing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.casefile.Case;
import parallax.compare.ledger.Evidence;

/// Words with what stands around them.
final class Surroundings {
    private static final int AROUND = 90;
    private static final String TEXTS = """
            SELECT a.account, d.text FROM accounts a JOIN documents d ON d.document = a.document
            WHERE list_contains(?, a.account)""";

    private final Case held;

    Surroundings(Case held) {
        this.held = held;
    }

    List<FramingModel.Place> of(List<Evidence> spans) throws IOException {
        if (spans.isEmpty()) {
            return List.of();
        }
        List<String> accounts = spans.stream().map(Evidence::account).distinct().toList();
        Map<String, String> texts = new HashMap<>();
        held.query(TEXTS, List.of(accounts)).forEach(row -> texts.put(row.text("account"), row.text("text")));
        List<FramingModel.Place> places = new ArrayList<>();
        for (Evidence evidence : spans) {
            String text = texts.get(evidence.account());
            if (text != null) {
                places.add(place(evidence, text));
            }
        }
        return places;
    }

    private static FramingModel.Place place(Evidence evidence, String text) {
        int start = evidence.span().start();
        int end = evidence.span().end();
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int line = text.indexOf('\n', end);
        int to = line < 0 ? text.length() : line;
        int first = start - from > AROUND ? afterSpace(text, start - AROUND, start) : from;
        int last = to - end > AROUND ? text.lastIndexOf(' ', end + AROUND) : to;
        int until = Math.max(end, last);
        return new FramingModel.Place(
                evidence.account(),
                start,
                end,
                (first > from ? "… " : "") + text.substring(first, start),
                text.substring(start, end),
                text.substring(end, until) + (until < to ? " …" : ""));
    }

    /// Where the next word begins; at the limit where none does before it.
    private static int afterSpace(String text, int offset, int limit) {
        int space = text.indexOf(' ', offset);
        return space < 0 || space >= limit ? limit : space + 1;
    }
}
