package parallax.web.framing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.actor.Voice;
import parallax.compare.ledger.Evidence;
import parallax.web.framing.FramingModel.Cell;
import parallax.web.framing.FramingModel.Choice;
import parallax.web.framing.FramingModel.Line;
import parallax.web.page.Ask;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// By which names, words and roles each source puts it.
public final class FramingPage implements Page<FramingModel> {
    private static final int COLUMNS = 8;
    private static final int LINES = 100;
    private static final int CHOICES = 200;
    private static final int PLACES = 40;

    @Override
    public String path() {
        return "/framing";
    }

    @Override
    public String title() {
        return "Framing";
    }

    @Override
    public String summary() {
        return "How sources put it: who is called what by whom, the words a source uses more than the others, and how"
                + " often an actor acts or is acted upon in what a source tells.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice(
                        "table",
                        "names of an actor, words for people, words of a source, or roles of an actor.",
                        Tables.ALL),
                Parameter.text("about", "The actor, class of people or source that the table is about."),
                Parameter.text("line", "The line of the cell whose places are listed."),
                Parameter.text("source", "The source of the cell whose places are listed."));
    }

    @Override
    public Class<FramingModel> model() {
        return FramingModel.class;
    }

    @Override
    public String template() {
        return "framing/framing.jte";
    }

    @Override
    public FramingModel answer(Ask ask) throws IOException {
        Tables tables = new Tables(CaseFraming.kept(ask.desk()));
        String table = ask.text("table").orElse(Tables.NAMES);
        List<Choice> choices = tables.choices(table);
        String chosen = ask.text("about")
                .orElseGet(() -> choices.isEmpty() ? "" : choices.getFirst().id());
        List<Entry> entries = tables.entries(table, chosen);
        List<String> sources = sources(entries);
        List<String> columns = sources.stream().limit(COLUMNS).toList();
        return new FramingModel(
                table,
                choices.stream().limit(CHOICES).toList(),
                chosen,
                title(table, name(choices, chosen)),
                columns,
                sources.size() - columns.size(),
                lines(entries, columns),
                places(ask, entries),
                rows(entries));
    }

    private static String name(List<Choice> choices, String chosen) {
        return choices.stream()
                .filter(choice -> choice.id().equals(chosen))
                .map(Choice::name)
                .findFirst()
                .orElse(chosen);
    }

    private static String title(String table, String name) {
        return switch (table) {
            case Tables.NAMES -> "What " + name + " is called";
            case Tables.PEOPLE -> "Words for: " + name;
            case Tables.WORDS -> "Words that " + name + " uses more than the others";
            default -> "What " + name + " does, and what is done to it";
        };
    }

    private static List<String> sources(List<Entry> entries) {
        Map<String, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(entry.source(), entry.count(), Integer::sum));
        return counts.keySet().stream()
                .sorted(Comparator.comparingInt((String source) -> -counts.getOrDefault(source, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<Line> lines(List<Entry> entries, List<String> columns) {
        Map<String, List<Entry>> byLine = new LinkedHashMap<>();
        entries.forEach(entry ->
                byLine.computeIfAbsent(entry.line(), _ -> new ArrayList<>()).add(entry));
        List<Line> lines = new ArrayList<>();
        byLine.forEach((words, uses) -> lines.add(new Line(
                words,
                uses.getFirst().note(),
                columns.stream().map(source -> cell(source, uses)).toList())));
        lines.sort(Comparator.comparingInt(
                line -> -line.cells().stream().mapToInt(Cell::count).sum()));
        return lines.stream().limit(LINES).toList();
    }

    private static Cell cell(String source, List<Entry> uses) {
        List<Entry> here =
                uses.stream().filter(use -> use.source().equals(source)).toList();
        TreeSet<String> speakers = new TreeSet<>();
        here.forEach(use -> speakers.addAll(use.speakers()));
        return new Cell(
                source,
                count(here, Voice.OWN),
                of(here, Voice.OWN),
                count(here, Voice.SCARE_QUOTED),
                count(here, Voice.ATTRIBUTED),
                of(here, Voice.ATTRIBUTED),
                List.copyOf(speakers));
    }

    private static int count(List<Entry> uses, Voice voice) {
        return uses.stream()
                .filter(use -> use.voice() == voice)
                .mapToInt(Entry::count)
                .sum();
    }

    private static int of(List<Entry> uses, Voice voice) {
        return uses.stream()
                .filter(use -> use.voice() == voice)
                .mapToInt(Entry::of)
                .sum();
    }

    private static List<FramingModel.Place> places(Ask ask, List<Entry> entries) throws IOException {
        String line = ask.text("line").orElse("");
        String source = ask.text("source").orElse("");
        List<Evidence> spans = entries.stream()
                .filter(entry -> entry.line().equals(line) && entry.source().equals(source))
                .flatMap(entry -> entry.spans().stream())
                .limit(PLACES)
                .toList();
        return new Surroundings(ask.held()).of(spans);
    }

    private static List<Map<String, @Nullable Object>> rows(List<Entry> entries) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("words", entry.line());
            row.put("source", entry.source());
            row.put("voice", entry.voice().label());
            row.put("times", entry.count());
            row.put("of", entry.of() == 0 ? null : entry.of());
            row.put("accounts", entry.accounts());
            row.put("speakers", entry.speakers());
            row.put("note", entry.note());
            rows.add(row);
        }
        return rows;
    }
}
