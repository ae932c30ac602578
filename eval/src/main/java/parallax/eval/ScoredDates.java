package parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import parallax.eval.dates.DatesReading;
import parallax.eval.dates.DatesScore;
import parallax.eval.dates.Mastheads;
import parallax.eval.records.RecordsGold;
import parallax.text.Document;
import parallax.time.AccountDate;
import parallax.time.Interval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// When an account was published.
final class ScoredDates implements Task {
    private static final String INTRO = """
            When an account was published. *Stated*: right to the day; the second figure is the share of all dates said \
            to be stated that are not the account's (false certainty). *Inferred*: a closed interval that holds the truth; \
            among those with any bound, how many are not wrong; how wide. As one case, an account without a date of its own also \
            has what the dates of its neighbours tell. Mastheads are invented accounts dressed as \
            newspapers, agencies, offices and blogs do, some without any date of their own (`mastheads.tsv`). No system \
            is published for this.""";

    private static final long SEED = 20_180_914;
    private static final int EACH = 40;

    private final DatesReading reading = new DatesReading();

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public String summary() {
        return "the date of an account, stated or inferred, against gold (seeds, worlds)";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        RecordsGold gold = RecordsGold.find(files.gold(), files.texts());
        return lines(Map.of("as one case", gold(gold, files.out(), true)))
                + lines(Map.of("each alone", gold(gold, files.out(), false)))
                + lines(Map.of("mastheads", mastheads()));
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        Map<String, DatesScore> scores = new LinkedHashMap<>();
        DatesScore together = new DatesScore();
        DatesScore alone = new DatesScore();
        for (String set : List.of("seeds/gold", "worlds/karsu/gold", "worlds/velden/gold")) {
            RecordsGold gold = RecordsGold.find(data.resolve(set), null);
            together.add(gold(gold, out.resolve("dates").resolve(set), true));
            alone.add(gold(gold, out.resolve("dates").resolve(set), false));
        }
        scores.put("seeds, karsu, velden: each alone", alone);
        scores.put("seeds, karsu, velden: each set as one case", together);
        scores.put("mastheads, " + EACH + " of each", mastheads());
        List<String> head = new ArrayList<>(List.of("set"));
        head.addAll(DatesScore.head());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("bar", "≥ 98", "", "≥ 90", "", "", ""));
        scores.forEach((set, score) -> rows.add(row(set, score)));
        return new ScoreSection(
                "Dates of accounts",
                INTRO,
                head,
                rows,
                List.of(
                        "./parallax eval dates --gold ../shared/seeds/gold --out target/eval/dates/seeds/gold",
                        "python3 ../shared/score/records.py --texts ../shared/seeds --gold ../shared/seeds/gold"
                                + " --pred target/eval/dates/seeds/gold # its rows account.date"));
    }

    private static List<String> row(String set, DatesScore score) {
        List<String> row = new ArrayList<>(List.of(set));
        row.addAll(score.cells());
        return row;
    }

    private static String lines(Map<String, DatesScore> scores) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        scores.forEach((set, score) -> {
            lines.add(set);
            for (int at = 0; at < DatesScore.head().size(); at++) {
                lines.add(
                        "  " + DatesScore.head().get(at) + ": " + score.cells().get(at));
            }
        });
        return lines.toString();
    }

    private DatesScore mastheads() {
        DatesScore score = new DatesScore();
        for (Mastheads.Dressed dressed : new Mastheads(SEED).write(EACH)) {
            AccountDate found = reading.read(dressed.document());
            score.add(found, Interval.day(dressed.written()), dressed.expected() == Mastheads.Expected.STATED);
        }
        return score;
    }

    /// @param together whether the accounts are dated as one case, each with what its neighbours tell
    private DatesScore gold(RecordsGold gold, Path out, boolean together) throws IOException {
        Files.createDirectories(out);
        List<Document> documents = new ArrayList<>();
        for (String name : gold.names()) {
            Path text = gold.text(name);
            if (text != null) {
                documents.add(new Document(name, RecordsGold.read(text)));
            }
        }
        List<AccountDate> dates = together
                ? reading.readCase(documents)
                : documents.stream().map(reading::read).toList();
        DatesScore score = new DatesScore();
        for (int at = 0; at < documents.size(); at++) {
            String name = documents.get(at).id();
            Files.writeString(
                    out.resolve(name + ".records.json"), json(dates.get(at)).toPrettyString() + "\n");
            add(score, dates.get(at), gold.file(name));
        }
        return score;
    }

    private static void add(DatesScore score, AccountDate found, Path gold) {
        JsonNode date =
                JsonMapper.shared().readTree(gold.toFile()).path("account").path("date");
        Interval days = new Interval(day(date.path("from")), day(date.path("to")));
        if (days.from() != null && days.to() != null) {
            score.add(found, days, date.path("how").asString("").equals("stated"));
        }
    }

    private static ObjectNode json(AccountDate date) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        ObjectNode written = root.putObject("account").putObject("date");
        written.put("how", date.how());
        written.put("from", word(date.interval().from()));
        written.put("to", word(date.interval().to()));
        return root;
    }

    private static @Nullable String word(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(JsonNode day) {
        return day.isString() ? LocalDate.parse(day.asString("")) : null;
    }
}
