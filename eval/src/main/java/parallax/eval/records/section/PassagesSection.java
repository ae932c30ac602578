package parallax.eval.records.section;

import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.eval.anchor.CodePointText;
import parallax.eval.anchor.GoldAnchors;
import parallax.eval.anchor.PredictedAnchors;
import parallax.eval.tally.Notes;
import parallax.eval.tally.Tally;
import parallax.eval.value.Characters;
import tools.jackson.databind.JsonNode;

/// Passages, scored by characters other than white space.
public final class PassagesSection {
    private static final Set<String> NOISE = Set.of("boilerplate", "comment");

    private final CodePointText text;
    private final @Nullable String[] want;
    private final @Nullable String[] got;

    private PassagesSection(CodePointText text, @Nullable String[] want, @Nullable String[] got) {
        this.text = text;
        this.want = want;
        this.got = got;
    }

    /// Counts one account's passages into the tally; gold without passages is not scored.
    public static void count(
            JsonNode gold, JsonNode predicted, CodePointText text, String account, Tally tally, Notes notes) {
        Passages ours = Passages.of(gold, new GoldAnchors(text, account, notes));
        if (ours == null) {
            notes.add(account, "gold has no 'passages': not scored here");
            return;
        }
        ours.lost().forEach(kind -> notes.add(account, "gold passage without a readable anchor was left out: " + kind));
        Passages theirs = Passages.of(predicted, new PredictedAnchors(text));
        @Nullable String[] got = theirs == null ? new @Nullable String[text.length()] : theirs.kinds(text.length());
        new PassagesSection(text, ours.kinds(text.length()), got).score(tally);
    }

    private void score(Tally tally) {
        tally.share("passages.kind", count(at -> Objects.equals(want[at], got[at])), count(at -> true));
        tally.pairs(
                "passages.boilerplate",
                count(at -> isNoise(want[at]) && isNoise(got[at])),
                count(at -> isNoise(want[at])),
                count(at -> isNoise(got[at])));
    }

    private int count(IntPredicate right) {
        return (int) IntStream.range(0, text.length())
                .filter(at -> want[at] != null && !Characters.isSpace(text.codePoint(at)))
                .filter(right)
                .count();
    }

    private static boolean isNoise(@Nullable String kind) {
        return kind != null && NOISE.contains(kind);
    }
}
