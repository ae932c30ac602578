package parallax.compare.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.place.Place;
import parallax.time.Interval;

/// What a voice of an account says of a happening in one sentence holds for what it says of it in others: the days and
/// the place, where it gives one alone.
final class SameVoice {
    private SameVoice() {}

    /// The happening with days and places filled in where its tellers give them elsewhere.
    static Happening completed(Happening happening) {
        Map<String, List<Telling>> voices = new HashMap<>();
        for (Telling telling : happening.tellings()) {
            if (Polarity.of(telling) == Polarity.YES) {
                voices.computeIfAbsent(voice(telling), any -> new ArrayList<>()).add(telling);
            }
        }
        boolean process = Processes.is(happening.group());
        List<Telling> completed = happening.tellings().stream()
                .map(telling -> Polarity.of(telling) == Polarity.YES
                        ? completed(telling, voices.getOrDefault(voice(telling), List.of()), process)
                        : telling)
                .toList();
        return new Happening(happening.group(), completed, happening.ties());
    }

    private static String voice(Telling telling) {
        return telling.in().id() + "\n" + telling.holder().name();
    }

    private static Telling completed(Telling telling, List<Telling> voice, boolean process) {
        Interval days = telling.days().isUnknown() && !process ? days(voice) : telling.days();
        Place place = telling.place() == null ? place(voice) : telling.place();
        boolean same = days.equals(telling.days()) && Objects.equals(place, telling.place());
        return same ? telling : telling.with(days, place);
    }

    private static Interval days(List<Telling> voice) {
        Set<Interval> given = new HashSet<>();
        voice.stream().filter(one -> !one.days().isUnknown()).forEach(one -> given.add(one.days()));
        return given.size() == 1 ? given.iterator().next() : Interval.UNKNOWN;
    }

    private static @Nullable Place place(List<Telling> voice) {
        Place only = null;
        for (Telling one : voice) {
            if (one.place() != null && only != null && !Sites.isSame(one.place(), only)) {
                return null;
            }
            only = only == null ? one.place() : only;
        }
        return only;
    }
}
