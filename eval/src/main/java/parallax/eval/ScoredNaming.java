package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import parallax.compare.framing.NameGroups.Settings;
import parallax.eval.naming.NamingReading;
import parallax.eval.naming.NamingScore;

/// Which words name the same actor or thing across outlets, against NewsWCL50.
final class ScoredNaming implements Task {
    private static final String INTRO = """
            Naming clusters of NewsWCL50: ten events, each told by five outlets from left to right; which of the coded \
            words name the same person, country, group, event or thing. The words alone are given (the articles are not \
            free), all codings but properties, each occurrence an item; CoNLL F1 per event, then the mean. There is no \
            training part: thresholds were fixed on the events with even numbers; word classes were written for news in \
            general, after seeing codings of both halves.""";

    private static final String GOLD = "data/coref/newswcl50-codings.tsv";
    private static final String PREDICTED = "naming";
    private static final Settings SAME_HEAD = new Settings(2, 0, 1);

    @Override
    public String name() {
        return "naming";
    }

    @Override
    public String summary() {
        return "words that name the same actor or thing, against the codings of NewsWCL50";
    }

    /// The prediction is a folder.
    @Override
    public String run(TaskFiles files) throws IOException {
        return new NamingReading(Settings.FEW).score(files.gold(), files.out()).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        Path gold = data.resolve(GOLD);
        NamingScore heads = new NamingReading(SAME_HEAD).score(gold, out.resolve("naming-heads"));
        NamingScore score = new NamingReading(Settings.FEW).score(gold, out.resolve(PREDICTED));
        return new ScoreSection(
                "Naming across outlets",
                INTRO,
                List.of("events", "bar", "same head lemma, reference", "same head or listed actor", "CoNLL F1"),
                List.of(
                        row("all ten", "≥ 55", "46.8", heads, score, number -> true),
                        row("even, developed on", "", "", heads, score, number -> number % 2 == 0),
                        row("odd", "", "", heads, score, number -> number % 2 == 1)),
                List.of(
                        "./parallax eval naming --gold ../shared/" + GOLD + " --out target/eval/" + PREDICTED,
                        "for e in 0 1 2 3 4 5 6 7 8 9; do python3 ../shared/score/coref.py target/eval/" + PREDICTED
                                + "/$e.key.tsv target/eval/" + PREDICTED + "/$e.tsv; done"));
    }

    private static List<String> row(
            String events, String bar, String published, NamingScore heads, NamingScore score, IntPredicate number) {
        return List.of(events, bar, published, String.valueOf(heads.conll(number)), "**" + score.conll(number) + "**");
    }
}
