package parallax.web.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Events of one lane that are told for the same days.
///
/// @param from first day; absent where open or unknown
/// @param to   last day, included; likewise
record Told(String lane, @Nullable LocalDate from, @Nullable LocalDate to, long events) {
    boolean isUndated() {
        return from == null && to == null;
    }

    /// Whether all its days lie in one bin.
    boolean isWithin(Unit unit) {
        return from != null && to != null && unit.first(from).equals(unit.first(to));
    }

    /// Whether all of it lies before the day.
    boolean isBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /// Whether all of it lies after the day.
    boolean isAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    Told in(String other) {
        return new Told(other, from, to, events);
    }
}
