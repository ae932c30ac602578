package parallax.eval.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import parallax.eval.anchor.GoldAnchors;
import parallax.text.Span;
import tools.jackson.databind.JsonNode;

/// The sections of a gold file, as far as they stand in one part of its text: gold lists what readers comment among
/// the records of the account under which the comments stand.
///
/// @param part tells whether words stand in this part
record GoldSections(JsonNode data, GoldAnchors anchors, Predicate<Span> part) {
    private static final Map<String, String> MAIN_ANCHOR = Map.of("statements", "content", "events", "trigger");

    /// The records of a section, in order; of tracks all.
    List<GoldRecord> of(String section) {
        List<GoldRecord> records = new ArrayList<>();
        List<GoldFields> all = GoldFields.section(data, section, anchors);
        for (int at = 0; at < all.size(); at++) {
            GoldFields fields = all.get(at);
            String id = fields.words("id");
            if (section.equals("tracks") || place(section, fields).filter(part).isPresent()) {
                records.add(new GoldRecord(id == null ? section + "[" + at + "]" : id, fields));
            }
        }
        return records;
    }

    private static Optional<Span> place(String section, GoldFields fields) {
        Optional<Span> main = fields.span(MAIN_ANCHOR.getOrDefault(section, "span"));
        return main.isPresent() ? main : fields.span("cue");
    }
}
