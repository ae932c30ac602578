package parallax.eval.anchor;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parallax.eval.value.Characters;

/// Where a gold quote stands.
///
/// @param at    the place; missing where the text has no such words, or too few of them
/// @param exact whether these exact characters stand there, or only with other white space, quotes or dashes
record Occurrence(Anchor at, boolean exact) {
    private static final List<String> VARIANTS = List.of("'’‘`", "\"“”„", "-–—‑");

    /// The nth occurrence, from 1; overlapping ones count.
    static Occurrence find(CodePointText text, String quote, int nth) {
        String units = text.units();
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = units.indexOf(quote, at + 1);
            if (at < 0) {
                return i > 0 ? new Occurrence(NoAnchor.MISSING, false) : inOtherSigns(text, quote, nth);
            }
        }
        return new Occurrence(text.between(at, at + quote.length()), true);
    }

    private static Occurrence inOtherSigns(CodePointText text, String quote, int nth) {
        String squeezed = Characters.squeeze(quote);
        if (squeezed.isEmpty()) {
            return new Occurrence(NoAnchor.MISSING, false);
        }
        String pattern = squeezed.codePoints().mapToObj(Occurrence::anySign).collect(Collectors.joining());
        List<MatchResult> hits = Pattern.compile(pattern)
                .matcher(text.units())
                .results()
                .limit(nth)
                .toList();
        if (hits.size() < nth) {
            return new Occurrence(NoAnchor.MISSING, false);
        }
        MatchResult hit = hits.getLast();
        return new Occurrence(text.between(hit.start(), hit.end()), false);
    }

    private static String anySign(int point) {
        if (point == ' ') {
            return "[" + Characters.SPACE + "]+";
        }
        for (String variants : VARIANTS) {
            if (variants.indexOf(point) >= 0) {
                return "[" + variants.replace("-", "\\-") + "]";
            }
        }
        return Pattern.quote(Character.toString(point));
    }
}
