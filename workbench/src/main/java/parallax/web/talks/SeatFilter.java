package parallax.web.talks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Ask;

/// Which positions are asked for.
///
/// @param first day from which on; absent where none is asked for
/// @param last  day until which
record SeatFilter(
        Ask ask, @Nullable LocalDate first, @Nullable LocalDate last) {
    /// @throws IllegalArgumentException with a message for the user where a day makes no sense
    static SeatFilter of(Ask ask) {
        return new SeatFilter(ask, ask.criteria().firstDay(), ask.criteria().lastDay());
    }

    List<BoardSeat> filter(List<BoardSeat> seats) {
        return seats.stream().filter(this::takes).toList();
    }

    private boolean takes(BoardSeat seat) {
        return List.of("actor", "source", "text").stream().allMatch(column -> has(seat, column))
                && is("account", seat.account(), page(seat.account()))
                && is("kind", seat.kind())
                && (seat.disputed() || ask.text("only").isEmpty())
                && isInTime(seat);
    }

    private boolean has(BoardSeat seat, String column) {
        return ask.text(column).map(wanted -> seat.has(column, wanted)).orElse(true);
    }

    private boolean is(String parameter, String... values) {
        Optional<String> wanted = ask.text(parameter);
        return wanted.isEmpty() || List.of(values).stream().anyMatch(wanted.get()::equalsIgnoreCase);
    }

    /// The account below which a reader's comment stands; the account itself otherwise.
    private static String page(String account) {
        int comment = account.lastIndexOf("#c");
        return comment > 0 ? account.substring(0, comment) : account;
    }

    /// An account without a date is in no time that is asked for.
    private boolean isInTime(BoardSeat seat) {
        LocalDate from = seat.from() != null ? seat.from() : seat.to();
        LocalDate to = seat.to() != null ? seat.to() : seat.from();
        return (first == null || (to != null && !to.isBefore(first)))
                && (last == null || (from != null && !from.isAfter(last)));
    }
}
