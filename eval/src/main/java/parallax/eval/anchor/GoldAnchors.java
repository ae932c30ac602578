package parallax.eval.anchor;

import java.util.Locale;
import parallax.eval.tally.Notes;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;

/// Anchors by words: `{"quote", "nth"}`, the nth place (from 1) where these exact characters stand.
///
/// @param text    the account's text
/// @param account its name, for the notes
/// @param notes   takes what was bent or not found
public record GoldAnchors(CodePointText text, String account, Notes notes) implements AnchorReader {
    private static final int SHOWN = 60;

    @Override
    public Anchor read(JsonNode anchor) {
        if (anchor.isArray()) {
            if (anchor.size() > 1) {
                notes.add(account, "gold anchor is a list: only its first part is used");
            }
            return one(anchor.path(0));
        }
        return one(anchor);
    }

    private Anchor one(JsonNode anchor) {
        if (anchor.isString() && LooseJson.given(anchor)) {
            return find(anchor.stringValue(), 1);
        }
        JsonNode quote = LooseJson.field(anchor, "quote");
        if (LooseJson.given(quote)) {
            return find(LooseJson.words(quote), nth(LooseJson.field(anchor, "nth")));
        }
        if (PredictedAnchors.hasOffsets(anchor)) {
            return PredictedAnchors.byOffsets(text, anchor) instanceof Stretch stretch ? stretch : NoAnchor.BROKEN;
        }
        return NoAnchor.MISSING;
    }

    private Anchor find(String quote, int nth) {
        Occurrence found = Occurrence.find(text, quote, nth);
        String shown = LooseJson.shorten(quote, SHOWN);
        if (found.at() == NoAnchor.MISSING) {
            notes.add(account, String.format(Locale.ROOT, "gold anchor not found in the text, nth %d: %s", nth, shown));
            return NoAnchor.BROKEN;
        }
        if (!found.exact()) {
            notes.add(account, "gold anchor found only with other spaces, quotes or dashes: " + shown);
        }
        return found.at();
    }

    private static int nth(JsonNode nth) {
        try {
            return nth.isNumber() ? Math.max(1, nth.intValue()) : Math.max(1, Integer.parseInt(LooseJson.words(nth)));
        } catch (NumberFormatException unreadable) {
            return 1;
        }
    }
}
