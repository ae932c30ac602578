package parallax.compare.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parallax.text.Span;

/// Of what one voice of an account tells more than once, the telling that answers best.
final class Representatives {
    /// Result of an act rather than the act: they name it second best.
    static final List<String> RESULTS = List.of("killing", "wounding", "mine struck");

    private Representatives() {}

    /// One telling for each account, holder and key, in order of their records: rather the body's than the headline's,
    /// rather the act than what came of it or what is dated by it, rather one that gives days and doers, rather the
    /// word that the days hang on ("an agreement signed on Monday"), else the first.
    static List<Telling> of(List<Telling> tellings, String group, Function<Telling, Object> key) {
        Comparator<Telling> order = Comparator.comparing(
                        (Telling telling) -> telling.sentence().isHeadline())
                .thenComparing(telling -> RESULTS.contains(telling.act(group)))
                .thenComparing(Telling::isBackground)
                .thenComparing(telling ->
                        (telling.doers().isEmpty() ? 1 : 0) + (telling.days().isUnknown() ? 1 : 0))
                .thenComparing(telling -> telling.doers().isEmpty())
                .thenComparing(Representatives::toDays)
                .thenComparing(Telling::ref);
        Map<List<Object>, Telling> best = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            List<Object> voice = List.of(telling.in().id(), telling.holder().name(), key.apply(telling));
            best.merge(voice, telling, (one, other) -> order.compare(one, other) <= 0 ? one : other);
        }
        List<Telling> chosen = new ArrayList<>(best.values());
        chosen.sort(Comparator.comparing(Telling::ref));
        return chosen;
    }

    /// Characters between the trigger and the words that give the days.
    private static int toDays(Telling telling) {
        Span days = telling.daySpan();
        return days == null
                ? 0
                : Math.abs(days.start() - telling.event().trigger().start());
    }
}
