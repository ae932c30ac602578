package parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parallax.eval.lines.LineFile;
import parallax.eval.places.MappedText;
import parallax.eval.places.PlacesReading;
import parallax.eval.places.PlacesScore;
import parallax.eval.places.PlacesScorer;
import parallax.place.Toponym.Sense;

/// Toponyms against corpora with coordinates.
///
/// The codebook's places are toponyms in their locative sense; corpora count more. By default the task writes all
/// toponyms that the place room finds but demonyms. Options: `demonyms` writes these, too (LGL and GeoWebNews count
/// them, GeoVirus does not); `locative` writes what an account would hold; `gold-names` takes the gold's spans and
/// only places them.
final class ScoredPlaces implements Task {
    private static final String INTRO = """
            Toponyms in local news (LGL) and reports of epidemics (GeoVirus). Corpora count also toponyms that act \
            ("Moscow said") or stand in an organisation's name; LGL counts demonyms ("Russian"), too, so its rows are \
            made with the option `demonyms`. *Recognition* is strict F1; *resolution* the share of the gold's names, \
            given, that are put within 161 km of the gold's point; *end to end* the share of all gold toponyms that are \
            both found and put there. Weights of the resolution were chosen on the texts whose id has an even hash.""";

    private static final List<Corpus> CORPORA = List.of(
            new Corpus(
                    "LGL",
                    "data/places/lgl.jsonl",
                    Set.of("demonyms"),
                    List.of(List.of("≥ 75", "53.8"), List.of("≥ 83", "82.7 (Mordecai 3)"), List.of("≥ 55", "27.0"))),
            new Corpus(
                    "GeoVirus",
                    "data/places/geovirus.jsonl",
                    Set.of(),
                    List.of(List.of("≥ 85", "73.3"), List.of("≥ 84", "82 (CamCoder)"), List.of("≥ 70", "39.5"))));

    private static final List<String> HEAD =
            List.of("corpus", "measure", "bar", "best seen", "Parallax", "P", "R", "median km", "gold");

    /// @param bars bar and best other system of recognition, resolution and both
    private record Corpus(String name, String gold, Set<String> options, List<List<String>> bars) {
        String file(String ending) {
            return "places/" + name.toLowerCase(java.util.Locale.ROOT) + ending;
        }
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public String summary() {
        return "toponyms and their coordinates against LGL, GeoVirus and the like";
    }

    @Override
    public String run(TaskFiles files) throws IOException {
        return predictAndScore(files.gold(), files.out(), files.options()).text();
    }

    @Override
    public ScoreSection section(Path data, Path out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> reproduce = new ArrayList<>();
        for (Corpus corpus : CORPORA) {
            Path gold = data.resolve(corpus.gold());
            PlacesScore found = predictAndScore(gold, out.resolve(corpus.file(".tsv")), corpus.options());
            PlacesScore given = predictAndScore(gold, out.resolve(corpus.file("-given.tsv")), Set.of("gold-names"));
            rows.addAll(rows(corpus, found, given));
            reproduce.addAll(reproduce(corpus));
        }
        return new ScoreSection("Places", INTRO, HEAD, rows, reproduce);
    }

    private static PlacesScore predictAndScore(Path gold, Path out, Set<String> options) throws IOException {
        List<MappedText> texts = MappedText.read(gold);
        PlacesReading reading = new PlacesReading();
        new LineFile(out)
                .write(options.contains("gold-names") ? reading.given(texts) : reading.found(texts, senses(options)));
        return PlacesScorer.score(texts, out);
    }

    private static Set<Sense> senses(Set<String> options) {
        Set<Sense> senses = options.contains("locative") ? EnumSet.of(Sense.LOCATIVE) : EnumSet.allOf(Sense.class);
        if (!options.contains("demonyms")) {
            senses.remove(Sense.DEMONYM);
        }
        return senses;
    }

    private static List<List<String>> rows(Corpus corpus, PlacesScore found, PlacesScore given) {
        String precision = String.valueOf(found.precision());
        String recall = String.valueOf(found.recall());
        String median = String.valueOf(given.medianKilometres());
        return List.of(
                row(corpus, 0, "recognition", found.strictF1(), List.of(precision, recall, "", found.gold() + "")),
                row(corpus, 1, "resolution", given.nearOfAll(), List.of("", "", median, given.located() + "")),
                row(corpus, 2, "end to end", found.nearOfAll(), List.of("", "", "", found.located() + "")));
    }

    private static List<String> row(Corpus corpus, int bar, String measure, double value, List<String> rest) {
        List<String> row = new ArrayList<>(List.of(corpus.name(), measure));
        row.addAll(corpus.bars().get(bar));
        row.add("**" + value + "**");
        row.addAll(rest);
        return row;
    }

    private static List<String> reproduce(Corpus corpus) {
        String gold = "../shared/" + corpus.gold();
        String task = "./parallax eval places --gold " + gold + " --out target/eval/";
        String options = corpus.options().contains("demonyms") ? " --option demonyms" : "";
        return List.of(
                task + corpus.file(".tsv") + options,
                task + corpus.file("-given.tsv") + " --option gold-names",
                "python3 ../shared/score/places.py " + gold + " target/eval/" + corpus.file(".tsv") + " target/eval/"
                        + corpus.file("-given.tsv"));
    }
}
