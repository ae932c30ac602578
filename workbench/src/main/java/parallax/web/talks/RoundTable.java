package parallax.web.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import parallax.compare.ledger.RecordRef;

/// One round as a table: a row an actor, a column a time or a source.
final class RoundTable {
    private static final int MOST_TIMES = 8;
    private static final String NOT_SO_EXACTLY = "not exactly dated";

    private final List<BoardSeat> seats;
    private final Function<BoardSeat, String> column;
    private final List<String> columns;

    private RoundTable(List<BoardSeat> seats, Function<BoardSeat, String> column, List<String> columns) {
        this.seats = seats;
        this.column = column;
        this.columns = columns;
    }

    /// @param seats of one round
    static RoundTable byTime(List<BoardSeat> seats) {
        BoardSeat.Grain grain = grain(seats);
        Function<BoardSeat, String> column = seat -> seat.when(grain).isEmpty() ? NOT_SO_EXACTLY : seat.when(grain);
        List<String> columns =
                new ArrayList<>(seats.stream().map(column).collect(Collectors.toCollection(TreeSet::new)));
        // A lane of its own, after all days.
        if (columns.remove(NOT_SO_EXACTLY)) {
            columns.add(NOT_SO_EXACTLY);
        }
        return new RoundTable(seats, column, columns);
    }

    /// @param seats of one round
    static RoundTable bySource(List<BoardSeat> seats) {
        Map<String, Long> numbers =
                seats.stream().collect(Collectors.groupingBy(BoardSeat::source, TreeMap::new, Collectors.counting()));
        List<String> columns = numbers.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        return new RoundTable(seats, BoardSeat::source, columns);
    }

    /// Days where there are few of them; else months; else years.
    private static BoardSeat.Grain grain(List<BoardSeat> seats) {
        for (BoardSeat.Grain grain : List.of(BoardSeat.Grain.DAY, BoardSeat.Grain.MONTH)) {
            if (seats.stream().map(seat -> seat.when(grain)).distinct().count() <= MOST_TIMES) {
                return grain;
            }
        }
        return BoardSeat.Grain.YEAR;
    }

    Talks.Round round(String title, Clashes clashes) {
        Map<String, List<BoardSeat>> byActor =
                seats.stream().collect(Collectors.groupingBy(BoardSeat::actor, TreeMap::new, Collectors.toList()));
        return new Talks.Round(
                title,
                columns,
                byActor.values().stream().map(this::row).toList(),
                clashes.among(seats.stream()
                        .map(seat -> new RecordRef(seat.account(), seat.record()))
                        .collect(Collectors.toSet())));
    }

    private Talks.ActorRow row(List<BoardSeat> ofActor) {
        BoardSeat first = ofActor.getFirst();
        return new Talks.ActorRow(
                first.actorId(),
                first.actor(),
                columns.stream()
                        .map(name -> cell(ofActor.stream()
                                .filter(seat -> column.apply(seat).equals(name))
                                .toList()))
                        .toList());
    }

    private static Talks.Cell cell(List<BoardSeat> told) {
        Map<String, List<BoardSeat>> byPosition = told.stream()
                .sorted(Comparator.comparing(BoardSeat::date))
                .collect(Collectors.groupingBy(BoardSeat::position, LinkedHashMap::new, Collectors.toList()));
        return new Talks.Cell(byPosition.entrySet().stream()
                .map(entry -> new Talks.Stand(
                        entry.getKey(),
                        entry.getValue().stream().anyMatch(BoardSeat::disputed),
                        entry.getValue().stream().map(RoundTable::told).toList()))
                .toList());
    }

    private static Talks.Told told(BoardSeat seat) {
        return new Talks.Told(
                seat.account(),
                seat.record(),
                seat.accordingTo(),
                seat.date(),
                seat.words(),
                seat.condition(),
                seat.context());
    }
}
