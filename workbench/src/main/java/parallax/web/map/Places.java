package parallax.web.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Tabular;

/// Where things are told to have been: how many events and figures of which place.
///
/// @param placed   places with a point, those of most records first
/// @param unplaced places that no list knows, likewise
/// @param further  how many more places have a point, beside those placed
/// @param unknown  how many more have none, beside those unplaced
/// @param events   how many events tell no place
/// @param figures  how many figures tell none
/// @param view     the box that holds the places of nearly all records, with some room; absent where none has a point
public record Places(
        List<Spot> placed,
        List<Spot> unplaced,
        long further,
        long unknown,
        long events,
        long figures,
        @Nullable Bounds view)
        implements Tabular {
    public Places {
        placed = List.copyOf(placed);
        unplaced = List.copyOf(unplaced);
    }

    /// A place and what is told of it.
    ///
    /// @param entry     the gazetteer's id; empty where no list knows the place
    /// @param kind      such as `city`; empty where unknown
    /// @param country   ISO 3166 code; empty where unknown
    /// @param latitude  degrees north; absent where no list knows the place
    /// @param longitude degrees east; likewise
    /// @param accounts  how many tell of it
    public record Spot(
            String name,
            String entry,
            String kind,
            String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            long events,
            long figures,
            long accounts) {
        public long records() {
            return events + figures;
        }
    }

    @Override
    public List<Map<String, @Nullable Object>> rows() {
        List<Spot> all = new ArrayList<>(placed);
        all.addAll(unplaced);
        return all.stream().map(Places::row).toList();
    }

    private static Map<String, @Nullable Object> row(Spot spot) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("place", spot.name());
        row.put("entry", spot.entry());
        row.put("kind", spot.kind());
        row.put("country", spot.country());
        row.put("latitude", spot.latitude());
        row.put("longitude", spot.longitude());
        row.put("events", spot.events());
        row.put("figures", spot.figures());
        row.put("accounts", spot.accounts());
        return row;
    }
}
