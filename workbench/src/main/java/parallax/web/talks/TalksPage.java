package parallax.web.talks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.casefile.CaseLedger;
import parallax.talks.PositionKind;
import parallax.web.page.Ask;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// Who sits at which negotiating table: for each negotiation and round, each actor's positions over time or by source.
public final class TalksPage implements Page<Talks> {
    private static final String BOARDS = "boards of talks";
    static final List<Parameter> FILTERS = filters();

    private static List<Parameter> filters() {
        List<Parameter> filters = new ArrayList<>();
        filters.add(Parameter.choice(
                "kind",
                "The position.",
                Arrays.stream(PositionKind.values()).map(PositionKind::label).toList()));
        filters.add(Parameter.choice("only", "What others contradict.", List.of("disputed")));
        List<String> applicable = List.of("account", "source", "actor", "from", "to", "text");
        Ask.CRITERIA.stream()
                .filter(parameter -> applicable.contains(parameter.name()))
                .forEach(filters::add);
        return List.copyOf(filters);
    }

    @Override
    public String path() {
        return "/talks";
    }

    @Override
    public String title() {
        return "Talks";
    }

    @Override
    public String summary() {
        return "For each negotiation and round, who is said to attend, refuse or demand what, when, under which"
                + " condition and according to whom, and where holders contradict each other.";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(FILTERS);
        all.add(Parameter.text("track", "The negotiation; without it the one with most positions."));
        all.add(Parameter.choice(
                "by", "What the columns are: time, which is the default, or sources.", List.of("time", "source")));
        return List.copyOf(all);
    }

    @Override
    public Class<Talks> model() {
        return Talks.class;
    }

    @Override
    public String template() {
        return "talks/talks.jte";
    }

    @Override
    public Talks answer(Ask ask) throws IOException {
        if (!CaseLedger.exists(ask.held())) {
            return new Talks(List.of(), "", "", List.of(), List.of());
        }
        List<BoardSeat> asked = SeatFilter.of(ask).filter(ask.desk().keptOfLedger(BOARDS, Boards::of));
        List<Talks.Negotiation> negotiations = negotiations(asked);
        String track = ask.text("track")
                .orElse(negotiations.isEmpty() ? "" : negotiations.getFirst().track());
        List<BoardSeat> shown =
                asked.stream().filter(seat -> seat.track().equals(track)).toList();
        if (ask.whole()) {
            List<BoardSeat> taken = ask.text("track").isPresent() ? shown : asked;
            return new Talks(
                    List.of(),
                    "",
                    "",
                    List.of(),
                    taken.stream().map(BoardSeat::row).toList());
        }
        Clashes clashes = new Clashes(ask.held());
        boolean bySource = ask.address().has("by", "source");
        List<Talks.Round> rounds = new ArrayList<>();
        byRound(shown)
                .forEach((title, seats) -> rounds.add(
                        (bySource ? RoundTable.bySource(seats) : RoundTable.byTime(seats)).round(title, clashes)));
        String name = shown.isEmpty() ? track : shown.getFirst().name();
        return new Talks(negotiations, track, name, rounds, List.of());
    }

    private static Map<String, List<BoardSeat>> byRound(List<BoardSeat> seats) {
        TreeMap<Integer, List<BoardSeat>> numbered = seats.stream()
                .collect(Collectors.groupingBy(BoardSeat::roundOrNone, TreeMap::new, Collectors.toList()));
        Map<String, List<BoardSeat>> titled = new LinkedHashMap<>();
        numbered.forEach((number, list) -> titled.put(number == 0 ? "no round named" : "round " + number, list));
        return titled;
    }

    private static List<Talks.Negotiation> negotiations(List<BoardSeat> seats) {
        Map<String, List<BoardSeat>> byTrack =
                seats.stream().collect(Collectors.groupingBy(BoardSeat::track, TreeMap::new, Collectors.toList()));
        return byTrack.values().stream()
                .map(TalksPage::negotiation)
                .sorted(Comparator.comparingLong(Talks.Negotiation::positions).reversed())
                .toList();
    }

    private static Talks.Negotiation negotiation(List<BoardSeat> seats) {
        return new Talks.Negotiation(
                seats.getFirst().track(),
                seats.getFirst().name(),
                seats.size(),
                seats.stream().map(BoardSeat::account).distinct().count(),
                seats.stream().filter(BoardSeat::disputed).count(),
                span(seats));
    }

    private static String span(List<BoardSeat> seats) {
        TreeSet<LocalDate> days = new TreeSet<>();
        seats.forEach(seat -> days.addAll(seat.days()));
        return days.isEmpty()
                ? ""
                : Stream.of(days.first(), days.last())
                        .distinct()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(" to "));
    }
}
