package parallax.eval.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.eval.anchor.GoldAnchors;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import tools.jackson.databind.JsonNode;

/// The passages of a gold file. What it does not list is body.
final class GoldPassages {
    private final String text;
    private final List<Passage> passages = new ArrayList<>();

    private GoldPassages(String text) {
        this.text = text;
    }

    /// All passages, in order and without overlap.
    static List<Passage> of(JsonNode data, GoldAnchors anchors) {
        GoldPassages reading = new GoldPassages(anchors.text().units());
        List<Passage> listed = new ArrayList<>();
        GoldFields.section(data, "passages", anchors)
                .forEach(fields -> listed(fields, reading.text).ifPresent(listed::add));
        listed.sort(Comparator.comparing(Passage::span));
        int end = 0;
        for (Passage passage : listed) {
            if (passage.span().start() >= end) {
                reading.body(end, passage.span().start());
                reading.passages.add(passage);
                end = passage.span().end();
            }
        }
        reading.body(end, reading.text.length());
        return reading.passages;
    }

    private static Optional<Passage> listed(GoldFields fields, String text) {
        PassageKind kind = fields.constant(PassageKind.class, "kind", PassageKind.BODY);
        Optional<Span> span = fields.span("span");
        if (span.isEmpty()) {
            Optional<Span> last = fields.span("end");
            span = fields.span("start")
                    .flatMap(first ->
                            last.filter(end -> end.end() > first.start()).map(first::cover));
        }
        return span.map(at -> new Passage(kind, at, source(fields, at, text)));
    }

    /// Where the passage itself names who wrote it.
    private static @Nullable Span source(GoldFields fields, Span at, String text) {
        String source = fields.words("source");
        int found = source == null ? -1 : text.indexOf(source, at.start());
        return source == null || found < 0 || found + source.length() > at.end()
                ? null
                : new Span(found, found + source.length());
    }

    private void body(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            passages.add(new Passage(PassageKind.BODY, new Span(start, end)));
        }
    }
}
