package parallax.compare.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.compare.count.Tally;
import parallax.compare.count.Tally.Trait;

/// Leaves out what an account says twice: of a number that it gives in its headline, its text and its table the one
/// that says most.
final class Repeats {
    private Repeats() {}

    static List<Tally> without(List<Tally> cluster) {
        Map<String, Tally> kept = new LinkedHashMap<>();
        for (Tally tally : cluster) {
            kept.merge(key(tally.ref().account(), tally), tally, Repeats::fuller);
        }
        List<Tally> all = new ArrayList<>(kept.values());
        all.removeIf(tally -> isQuoted(tally, kept));
        return all;
    }

    /// What a reader repeats from the page.
    private static boolean isQuoted(Tally tally, Map<String, Tally> kept) {
        return tally.compared().isComment()
                && tally.holder().isOwnVoice()
                && kept.containsKey(key(tally.compared().page(), tally));
    }

    private static String key(String account, Tally tally) {
        return account
                + '\n'
                + tally.number().stripTrailingZeros()
                + '\n'
                + tally.topic().name();
    }

    private static Tally fuller(Tally first, Tally second) {
        return weight(second) > weight(first) ? second : first;
    }

    private static int weight(Tally tally) {
        int weight = tally.is(Trait.HEADLINE) || tally.is(Trait.CELL) ? -4 : 0;
        weight += tally.holder().isOwnVoice() ? 0 : 2;
        weight += tally.noun().isEmpty() ? 0 : 1;
        weight += tally.happened().isUnknown() ? 0 : 1;
        return weight + (tally.figure().telling() == null ? 0 : 1);
    }
}
