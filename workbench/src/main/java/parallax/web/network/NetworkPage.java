package parallax.web.network;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.event.Quad;
import parallax.web.actors.Deed;
import parallax.web.actors.Deeds;
import parallax.web.network.NetworkModel.Month;
import parallax.web.network.NetworkModel.Tie;
import parallax.web.page.Ask;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// Who acts on whom.
public final class NetworkPage implements Page<NetworkModel> {
    private static final int TIES = 80;
    private static final List<String> CLASSES =
            Arrays.stream(Quad.values()).map(Quad::label).toList();

    /// What chooses events.
    public static final List<Parameter> FILTERS = List.of(
            Parameter.text("source", "Whose publisher or author has these words."),
            Parameter.choice("class", "Of this class of events.", CLASSES),
            Parameter.text("status", "Told as this: happened, planned, denied …"),
            Parameter.text("from", "Not before this day, month or year: 2021-03."),
            Parameter.text("to", "Not after this day, month or year."));

    @Override
    public String path() {
        return "/network";
    }

    @Override
    public String title() {
        return "Network";
    }

    @Override
    public String summary() {
        return "Who acts on whom as the accounts tell it, cooperation and conflict, by period and by source.";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(
                        FILTERS.stream(),
                        Stream.of(Parameter.text(
                                "actor", "Only what this actor does, or what is done to it: its id in the case.")))
                .toList();
    }

    @Override
    public Class<NetworkModel> model() {
        return NetworkModel.class;
    }

    @Override
    public String template() {
        return "network/network.jte";
    }

    @Override
    public NetworkModel answer(Ask ask) throws IOException {
        Deeds deeds = Deeds.kept(ask.desk());
        List<Deed> chosen = deeds.all().stream().filter(chosen(ask)).toList();
        Ties ties = new Ties(deeds.names());
        chosen.stream().filter(period(ask)).forEach(ties::add);
        List<Tie> all = ties.all();
        List<Tie> shown = ask.whole() ? all : all.stream().limit(TIES).toList();
        return new NetworkModel(
                ties.nodes(shown),
                shown,
                all.size() - shown.size(),
                chosen.stream()
                        .filter(deed -> deed.from() == null && deed.to() == null)
                        .count(),
                months(chosen),
                sources(deeds.all()));
    }

    private static Predicate<Deed> chosen(Ask ask) {
        String source = ask.text("source").orElse("").toLowerCase(Locale.ROOT);
        String quad = ask.text("class").orElse("");
        String status = ask.text("status").orElse("");
        String actor = ask.text("actor").orElse("");
        return deed -> deed.source().toLowerCase(Locale.ROOT).contains(source)
                && (quad.isEmpty() || deed.quad().label().equals(quad))
                && (status.isEmpty() || deed.status().equals(status))
                && (actor.isEmpty()
                        || deed.actors().contains(actor)
                        || deed.recipients().contains(actor));
    }

    /// An event lies in a period if it may have been in it; without a date it lies in none.
    private static Predicate<Deed> period(Ask ask) {
        LocalDate first = ask.criteria().firstDay();
        LocalDate last = ask.criteria().lastDay();
        if (first == null && last == null) {
            return _ -> true;
        }
        return deed -> (deed.from() != null || deed.to() != null)
                && !isBefore(deed.to(), first)
                && !isBefore(last, deed.from());
    }

    /// Whether both are known and the one lies before the other.
    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private static List<Month> months(List<Deed> deeds) {
        Map<String, Long> months = new TreeMap<>();
        for (Deed deed : deeds) {
            LocalDate from = deed.from();
            LocalDate to = deed.to();
            if (from != null && to != null && YearMonth.from(from).equals(YearMonth.from(to))) {
                months.merge(YearMonth.from(from).toString(), 1L, Long::sum);
            }
        }
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    private static List<String> sources(List<Deed> deeds) {
        Map<String, Long> counts = new TreeMap<>();
        deeds.forEach(deed -> counts.merge(deed.source(), 1L, Long::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
