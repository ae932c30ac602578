package parallax.web.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The days that a timeline shows.
record Window(LocalDate first, LocalDate last) {
    /// So many of a hundred of the events may lie outside on either side where they would crowd the rest.
    private static final long STRAY = 1;
    private static final long CROWDING = 3;
    private static final long SHARP = 31;

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /// What is asked for; where nothing is, the days that are told of to a month or better (of all, where none is), but
    /// for a few far away from the rest: one event of 1963 among thousands of one summer would leave them no room.
    ///
    /// @param from absent where no first day is asked for
    /// @param to   absent where no last day is asked for
    /// @return absent where no event has a day
    static @Nullable Window of(List<Told> told, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<LocalDate> sharp = days(told.stream().filter(Window::isSharp).toList());
        List<LocalDate> days = sharp.isEmpty() ? days(told) : sharp;
        if (days.isEmpty()) {
            return from != null && to != null && !to.isBefore(from) ? new Window(from, to) : null;
        }
        Window all = new Window(days.getFirst(), days.getLast());
        int stray = (int) (days.size() * STRAY / 100);
        Window most = new Window(days.get(stray), days.get(days.size() - 1 - stray));
        Window shown = all.days() > CROWDING * most.days() ? most : all;
        LocalDate first = from == null ? shown.first : from;
        LocalDate last = to == null ? shown.last : to;
        return last.isBefore(first) ? new Window(first, first) : new Window(first, last);
    }

    private static boolean isSharp(Told told) {
        return told.from() != null && told.to() != null && ChronoUnit.DAYS.between(told.from(), told.to()) < SHARP;
    }

    /// The first and last days of all events, sorted.
    private static List<LocalDate> days(List<Told> told) {
        List<LocalDate> days = new ArrayList<>();
        for (Told one : told) {
            for (long i = 0; i < one.events(); i++) {
                if (one.from() != null) {
                    days.add(one.from());
                }
                if (one.to() != null) {
                    days.add(one.to());
                }
            }
        }
        days.sort(null);
        return days;
    }
}
