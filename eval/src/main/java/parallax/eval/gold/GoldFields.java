package parallax.eval.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.eval.anchor.Anchor;
import parallax.eval.anchor.CodePointText;
import parallax.eval.anchor.GoldAnchors;
import parallax.eval.anchor.NoAnchor;
import parallax.eval.anchor.Stretch;
import parallax.eval.value.Days;
import parallax.eval.value.Labels;
import parallax.eval.value.LooseJson;
import parallax.text.Span;
import parallax.time.Interval;
import tools.jackson.databind.JsonNode;

/// The fields of one gold record, as the values that records hold.
///
/// @param raw     the record as its file has it
/// @param anchors finds its words in the text
record GoldFields(JsonNode raw, GoldAnchors anchors) {
    /// The records of a section; none where gold has no such section.
    static List<GoldFields> section(JsonNode data, String section, GoldAnchors anchors) {
        return LooseJson.listed(data.path(section)).stream()
                .filter(JsonNode::isObject)
                .map(raw -> new GoldFields(raw, anchors))
                .toList();
    }

    /// A field's words; absent where it says nothing.
    @Nullable
    String words(String key) {
        return LooseJson.firstGiven(raw, key);
    }

    /// A field's words; empty where it says nothing.
    String wordsOrEmpty(String key) {
        String words = words(key);
        return words == null ? "" : words;
    }

    /// A field that lists words or ids.
    List<String> list(String key) {
        return LooseJson.listed(raw.path(key)).stream().map(LooseJson::words).toList();
    }

    /// Where an anchor of this record points; absent where it points nowhere.
    Optional<Span> span(String key) {
        return span(raw.path(key));
    }

    /// Where each anchor of a list points.
    List<Span> spans(String key) {
        List<Span> spans = new ArrayList<>();
        LooseJson.listed(raw.path(key)).forEach(anchor -> span(anchor).ifPresent(spans::add));
        return spans;
    }

    /// Where the record itself, an anchor, points.
    Optional<Span> itself() {
        return span(raw);
    }

    private Optional<Span> span(JsonNode anchor) {
        Anchor at = LooseJson.given(anchor) ? anchors.read(anchor) : NoAnchor.MISSING;
        return at instanceof Stretch stretch ? Optional.of(units(stretch)) : Optional.empty();
    }

    private Span units(Stretch stretch) {
        CodePointText text = anchors.text();
        return new Span(text.unitAt(stretch.start()), text.unitAt(stretch.end()));
    }

    /// The days `from` and `to`; unknown where they are out of order.
    Interval interval() {
        Days days = Days.of(raw);
        boolean reversed = days.isClosed() && !days.contains(new Days(days.from(), days.from()));
        return reversed ? Interval.UNKNOWN : new Interval(days.from(), days.to());
    }

    /// The constant that a field's label names; `otherwise` where it names none.
    <E extends Enum<E>> E constant(Class<E> type, String key, E otherwise) {
        String label =
                Labels.of(wordsOrEmpty(key), key).toUpperCase(Locale.ROOT).replace(' ', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(label)) {
                return constant;
            }
        }
        return otherwise;
    }
}
