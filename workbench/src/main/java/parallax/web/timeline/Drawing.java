package parallax.web.timeline;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.web.timeline.Timeline.Lane;
import parallax.web.timeline.Timeline.Range;

/// Puts events into lanes and bins.
///
/// @param by    `type` or `source`
/// @param order the lanes that come first, in this order; others follow, those with most events first
/// @param most  how many lanes there may be; further ones become one for the rest
record Drawing(String by, List<String> order, int most) {
    private static final int RANGES = 5;
    private static final Comparator<Range> MOST_EVENTS = Comparator.comparingLong(Range::events)
            .reversed()
            .thenComparing(Range::from)
            .thenComparing(Range::to);

    /// @param from first day asked for, absent where none is
    /// @param to   last day asked for, likewise
    Timeline of(List<Told> told, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<String> names = names(told);
        Set<String> own = Set.copyOf(names.size() > most ? names.subList(0, most - 1) : names);
        int folded = names.size() - own.size();
        String rest = folded + " other sources";
        Map<String, List<Told>> lanes = new LinkedHashMap<>();
        names.stream().filter(own::contains).forEach(name -> lanes.put(name, new ArrayList<>()));
        for (Told one : told) {
            String name = own.contains(one.lane()) ? one.lane() : rest;
            lanes.computeIfAbsent(name, _ -> new ArrayList<>()).add(one);
        }
        Window days = Window.of(told, from, to);
        if (days == null) {
            return new Timeline(by, "", "", "", "", "", 0, 0, undated(lanes), folded);
        }
        Unit unit = Unit.between(days.first(), days.last());
        Window window = new Window(
                from == null ? unit.first(days.first()) : days.first(),
                to == null ? unit.last(days.last()) : days.last());
        return new Timeline(
                by,
                unit.label(),
                window.first().toString(),
                window.last().toString(),
                days(told).min(naturalOrder()).map(LocalDate::toString).orElse(""),
                days(told).max(naturalOrder()).map(LocalDate::toString).orElse(""),
                count(told.stream().filter(one -> one.isBefore(window.first())).toList()),
                count(told.stream().filter(one -> one.isAfter(window.last())).toList()),
                lanes.entrySet().stream()
                        .map(lane -> lane(lane.getKey(), lane.getValue(), window, unit, !own.contains(lane.getKey())))
                        .toList(),
                folded);
    }

    private List<String> names(List<Told> told) {
        Map<String, Long> events =
                told.stream().collect(Collectors.groupingBy(Told::lane, Collectors.summingLong(Told::events)));
        Comparator<String> most =
                Comparator.comparing(name -> events.getOrDefault(name, 0L), Comparator.reverseOrder());
        Comparator<String> listed =
                Comparator.comparingInt(name -> order.contains(name) ? order.indexOf(name) : order.size());
        return events.keySet().stream()
                .sorted(listed.thenComparing(most).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Stream<LocalDate> days(List<Told> told) {
        return told.stream().flatMap(one -> Stream.of(one.from(), one.to())).filter(Objects::nonNull);
    }

    private static long count(List<Told> told) {
        return told.stream().mapToLong(Told::events).sum();
    }

    private static List<Lane> undated(Map<String, List<Told>> lanes) {
        return lanes.entrySet().stream()
                .map(lane -> new Lane(lane.getKey(), List.of(), List.of(), 0, count(lane.getValue()), false))
                .toList();
    }

    private static Lane lane(String name, List<Told> told, Window window, Unit unit, boolean rest) {
        Map<LocalDate, Long> bins = new TreeMap<>();
        Map<Told, Long> vague = new LinkedHashMap<>();
        long undated = 0;
        for (Told one : told) {
            if (one.isUndated()) {
                undated += one.events();
            } else if (!one.isBefore(window.first()) && !one.isAfter(window.last())) {
                LocalDate from = one.from();
                if (from != null && one.isWithin(unit)) {
                    bins.merge(unit.first(from), one.events(), Long::sum);
                } else {
                    vague.merge(new Told(name, from, one.to(), 0), one.events(), Long::sum);
                }
            }
        }
        List<Range> ranges = vague.entrySet().stream()
                .map(one -> range(one.getKey(), one.getValue()))
                .sorted(MOST_EVENTS)
                .toList();
        return new Lane(
                name,
                bins.entrySet().stream()
                        .map(bin -> new Range(
                                bin.getKey().toString(), unit.last(bin.getKey()).toString(), bin.getValue()))
                        .toList(),
                ranges.stream().limit(RANGES).toList(),
                ranges.stream().skip(RANGES).mapToLong(Range::events).sum(),
                undated,
                rest);
    }

    private static Range range(Told told, long events) {
        return new Range(
                told.from() == null ? "" : told.from().toString(),
                told.to() == null ? "" : told.to().toString(),
                events);
    }
}
