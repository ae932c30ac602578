package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.eval.event.CodedEvent;
import parallax.eval.event.EventCoder;
import parallax.eval.event.EventCoder.Option;
import parallax.eval.event.GsrRecord;
import parallax.eval.event.GsrScorer;
import parallax.eval.event.TypeScore;
import parallax.eval.lines.LineFile;

/// Events of single sentences against PLOVER's gold standard records. By default the main event of a sentence is
/// written, as the gold has one; the option `all` writes all of its events, `told` leaves out countries that no actor
/// of
/// the records tells.
final class ScoredGsr implements Task {
    private static final String INTRO = """
            Events of single sentences from the CAMEO manual, coded by PLOVER's authors (GSR, half A). The gold holds \
            one event a sentence, so precision is a lower bound. *Type and both countries* is the share of sentences \
            with an event of the right type whose actor and recipient are of the gold's countries. What is planned, \
            demanded or refused is coded as the act of planning, demanding or refusing it, as PLOVER's manual says. Where \
            the record names nobody, or nobody of known country, the nearest country, place or people in the \
            sentence stands for one; the row without that rule shows what the records alone tell. \
            PETRARCH and UDPetrarch were run on the same sentences.""";

    private static final String GOLD = "data/plover/gsr-a.jsonl";
    private static final String PREDICTED = "events/gsr-a.tsv";
    private static final List<String> HEAD =
            List.of("coder", "type F1", "recall", "precision", "macro F1", "type and both countries", "coded");

    private static final List<List<String>> OTHERS = List.of(
            List.of("bar", "≥ 65", "", "", "", "≥ 50", ""),
            List.of("PETRARCH-1", "42.0", "30.9", "65.4", "35.4", "23.6", ""),
            List.of("PETRARCH-2", "38.2", "29.1", "55.8", "36.7", "24.8", ""),
            List.of("UDPetrarch, PETRARCH-1's patterns", "42.9", "34.5", "56.4", "36.3", "28.5", ""),
            List.of("floor: a list of verbs", "36.5", "34.5", "38.8", "31.3", "0", ""));

    @Override
    public String name() {
        return "gsr";
    }

    @Override
    public String summary() {
        return "events of single sentences against PLOVER's gold standard records";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return predictAndScore(files.gold(), files.out(), options(files)).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        List<List<String>> rows = new ArrayList<>(OTHERS);
        rows.add(row("Parallax, all events", score(data, out, Set.of(Option.ALL))));
        rows.add(row("Parallax, main event, countries of named actors only", score(data, out, Set.of(Option.TOLD))));
        rows.add(row("Parallax, main event", score(data, out, Set.of())));
        return new ScoreSection(
                "Events of single sentences",
                INTRO,
                HEAD,
                rows,
                List.of(
                        "./parallax eval gsr --gold ../shared/" + GOLD + " --out target/eval/" + PREDICTED,
                        "python3 ../shared/score/events.py gsr ../shared/" + GOLD + " target/eval/" + PREDICTED));
    }

    private static Set<Option> options(TaskFiles files) {
        Set<Option> options = EnumSet.noneOf(Option.class);
        for (Option option : Option.values()) {
            if (files.options().contains(option.name().toLowerCase(Locale.ROOT))) {
                options.add(option);
            }
        }
        return options;
    }

    private static TypeScore score(Path data, Path out, Set<Option> options) throws IOException {
        return predictAndScore(data.resolve(GOLD), out.resolve(PREDICTED), options);
    }

    private static List<String> row(String coder, TypeScore score) {
        return List.of(
                coder,
                "**" + score.f1() + "**",
                String.valueOf(score.recall()),
                String.valueOf(score.precision()),
                String.valueOf(score.macroF1()),
                "**" + score.bothCountries() + "**",
                score.coded() + " of " + score.total().gold());
    }

    private static TypeScore predictAndScore(Path gold, Path out, Set<Option> options) throws IOException {
        List<GsrRecord> records = GsrRecord.read(gold);
        EventCoder coder = new EventCoder();
        new LineFile(out)
                .write(records.stream()
                        .flatMap(record -> coder.code(record.id(), record.text(), options).stream())
                        .map(CodedEvent::line)
                        .toList());
        return GsrScorer.score(records, CodedEvent.read(out));
    }
}
