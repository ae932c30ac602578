package parallax.compare.happening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.place.Place;
import parallax.time.Interval;

/// What a voice of an account says of a happening in one sentence holds for what it says of it in others: the days and
/// the place, where it gives one alone.
final class SameVoice {
    private SameVoice() {}

    /// The happening with days and places filled in where its tellers give them elsewhere.
    static Happening completed(Happening happening) {
        Map<String, List<Telling>> voices = new TreeMap<>();
        for (Telling telling : happening.tellings()) {
            if (Polarity.of(telling) == Polarity.YES) {
                String voice = telling.in().id() + "\n" + telling.holder().name();
                voices.computeIfAbsent(voice, any -> new ArrayList<>()).add(telling);
            }
        }
        List<Telling> completed = new ArrayList<>();
        for (Telling telling : happening.tellings()) {
            List<Telling> voice = voices.getOrDefault(
                    telling.in().id() + "\n" + telling.holder().name(), List.of());
            completed.add(
                    voice.size() > 1 && voice.contains(telling)
                            ? completed(telling, voice, Processes.is(happening.group()))
                            : telling);
        }
        return new Happening(happening.group(), completed);
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
