package parallax.web.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Address;
import parallax.web.page.Tabular;

/// How many events are told for which days.
///
/// @param by     what parts the lanes: `type` or `source`
/// @param unit   how long a bin is: `day`, `week`, `month` or `year`; empty where no event has a day
/// @param first  first day shown, `2021-03-27`; empty where no event has a day
/// @param last   last day shown, included; likewise
/// @param earliest first day that an event tells, be it shown or not; likewise
/// @param latest   last day that one tells; likewise
/// @param before how many events end before the first day
/// @param after  how many begin after the last
/// @param lanes  in order
/// @param folded how many sources have no lane of their own but are told of in one for the rest
public record Timeline(
        String by,
        String unit,
        String first,
        String last,
        String earliest,
        String latest,
        long before,
        long after,
        List<Lane> lanes,
        int folded)
        implements Tabular {
    public Timeline {
        lanes = List.copyOf(lanes);
    }

    /// Events of one type, or told by one source.
    ///
    /// @param bins    events whose days all lie in one bin, by day
    /// @param ranges  vague: of more days than one bin or of an open end; those with most events first
    /// @param other   how many events are vague beside those of the ranges
    /// @param undated how many tell no day
    /// @param rest    whether it is what is left of many sources, rather than one
    public record Lane(String name, List<Range> bins, List<Range> ranges, long other, long undated, boolean rest) {
        public Lane {
            bins = List.copyOf(bins);
            ranges = List.copyOf(ranges);
        }

        public long dated() {
            return bins.stream().mapToLong(Range::events).sum();
        }

        public long vague() {
            return other + ranges.stream().mapToLong(Range::events).sum();
        }
    }

    /// Days, and how many events are told for them.
    ///
    /// @param from `2021-03-27`; empty where open
    /// @param to   included; empty where open
    public record Range(String from, String to, long events) {}

    public long dated() {
        return lanes.stream().mapToLong(Lane::dated).sum();
    }

    public long vague() {
        return lanes.stream().mapToLong(Lane::vague).sum();
    }

    public long undated() {
        return lanes.stream().mapToLong(Lane::undated).sum();
    }

    @Override
    public List<Map<String, @Nullable Object>> rows() {
        List<Map<String, @Nullable Object>> table = new ArrayList<>();
        for (Lane lane : lanes) {
            lane.bins().forEach(bin -> table.add(row(lane, "within", bin)));
            lane.ranges().forEach(range -> table.add(row(lane, "vague", range)));
            if (lane.other() > 0) {
                table.add(row(lane, "vague, others", new Range("", "", lane.other())));
            }
            if (lane.undated() > 0) {
                table.add(row(lane, "undated", new Range("", "", lane.undated())));
            }
        }
        return table;
    }

    /// Whether there is a list of the events behind a row: there is none of the lane for the rest.
    public boolean leads(Map<String, @Nullable Object> row) {
        return lanes.stream().noneMatch(lane -> lane.rest() && lane.name().equals(row.get(by)));
    }

    /// The events behind a row of the table, on a page of their own.
    ///
    /// @param view the address of the timeline
    public static Address events(Address view, Timeline timeline, Map<String, @Nullable Object> row) {
        Address events = new Address("/events", view.values()).with("lane", String.valueOf(row.get(timeline.by())));
        return switch (String.valueOf(row.get("dates"))) {
            case "undated" -> events.with("dates", "undated");
            case "vague, others" -> events.with("dates", "vague").with("unit", timeline.unit());
            case "vague" -> days(events.with("dates", "exactly"), row);
            default -> days(events.with("dates", "within"), row);
        };
    }

    private static Address days(Address events, Map<String, @Nullable Object> row) {
        return events.with("first", String.valueOf(row.get("from"))).with("last", String.valueOf(row.get("to")));
    }

    private Map<String, @Nullable Object> row(Lane lane, String dates, Range range) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put(by, lane.name());
        row.put("dates", dates);
        row.put("from", range.from());
        row.put("to", range.to());
        row.put("events", range.events());
        return row;
    }
}
