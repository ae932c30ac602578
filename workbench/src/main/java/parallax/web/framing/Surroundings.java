package parallax.web.framing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.casefile.Case;
import parallax.compare.ledger.Evidence;
import parallax.table.Contexts;
import parallax.text.Span;

/// Words with what stands around them.
final class Surroundings {
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
        Span span = evidence.span();
        Contexts.Context context = Contexts.in(text, span.start(), span.end(), "");
        return new FramingModel.Place(
                evidence.account(), span.start(), span.end(), context.before(), context.words(), context.after());
    }
}
