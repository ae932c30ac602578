package parallax.eval.records.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.eval.anchor.Anchor;
import parallax.eval.anchor.AnchorReader;
import parallax.eval.anchor.NoAnchor;
import parallax.eval.anchor.Stretch;
import parallax.eval.value.Labels;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The passages that one side gives.
///
/// @param list in the file's order
/// @param lost kinds of the passages without a readable place
record Passages(List<Passage> list, List<String> lost) {
    private static final List<List<String>> ENDS =
            List.of(List.of("start", "end"), List.of("from", "to"), List.of("first", "last"));

    record Passage(Stretch span, String kind) {}

    /// Reads `passages`: a list of records, or anchors by kind. Null where the file has neither.
    static @Nullable Passages of(JsonNode data, AnchorReader anchors) {
        JsonNode given = data.path("passages");
        if (!given.isArray() && !given.isObject()) {
            return null;
        }
        Passages passages = new Passages(new ArrayList<>(), new ArrayList<>());
        for (JsonNode raw : given.isArray() ? LooseJson.asList(given) : byKind(given)) {
            if (raw.isObject()) {
                passages.add(raw, span(raw, anchors));
            }
        }
        return passages;
    }

    /// The kind of each character; null where it is in no passage and the side lists its body itself.
    /// A shorter passage overrides a longer one.
    @Nullable
    String[] kinds(int length) {
        @Nullable String[] kinds = new @Nullable String[length];
        boolean listsBody = list.stream().anyMatch(passage -> passage.kind.equals("body"));
        Arrays.fill(kinds, listsBody ? null : "body");
        Comparator<Passage> longest =
                Comparator.comparing(passage -> -passage.span().length());
        list.stream()
                .sorted(longest.thenComparing(passage -> passage.span().start()))
                .forEach(passage -> Arrays.fill(
                        kinds, passage.span().start(), passage.span().end(), passage.kind()));
        return kinds;
    }

    private void add(JsonNode raw, Anchor span) {
        String kind = LooseJson.words(raw.path("kind"));
        if (span instanceof Stretch stretch) {
            list.add(new Passage(stretch, Labels.of(kind, "passage")));
        } else {
            lost.add(kind);
        }
    }

    /// By its `span`; or from its first to its last words; or the record itself is the anchor.
    private static Anchor span(JsonNode raw, AnchorReader anchors) {
        if (LooseJson.given(raw.path("span"))) {
            return anchors.read(raw.path("span"));
        }
        for (List<String> ends : ENDS) {
            JsonNode first = raw.path(ends.get(0));
            JsonNode last = raw.path(ends.get(1));
            if (first.isObject() && last.isObject()) {
                return between(anchors.read(first), anchors.read(last));
            }
        }
        return anchors.read(raw);
    }

    private static Anchor between(Anchor first, Anchor last) {
        return first instanceof Stretch a && last instanceof Stretch b && a.start() < b.end()
                ? new Stretch(a.start(), b.end())
                : NoAnchor.BROKEN;
    }

    private static List<JsonNode> byKind(JsonNode given) {
        List<JsonNode> passages = new ArrayList<>();
        for (var kind : given.properties()) {
            for (JsonNode anchor : LooseJson.asList(kind.getValue())) {
                ObjectNode passage = JsonNodeFactory.instance.objectNode().put("kind", kind.getKey());
                passage.set("span", anchor);
                passages.add(passage);
            }
        }
        return passages;
    }
}
