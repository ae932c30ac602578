package parallax.eval.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import parallax.eval.anchor.CodePointText;
import parallax.eval.anchor.Faithfulness;
import parallax.eval.records.comparison.ComparisonScorer;
import parallax.eval.records.section.PairedSides;
import parallax.eval.tally.Measures;
import parallax.eval.tally.Notes;
import parallax.eval.tally.Score;
import parallax.eval.tally.Tally;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Scores a folder of `NAME.records.json` against gold, as `score/RECORDS.md` of the shared material defines it.
///
/// An account whose prediction is missing or unreadable counts as one without any record. Where gold says how the
/// accounts stand to each other, `comparison.records.json` of the same folder is scored, too.
public final class RecordsScorer {
    /// What is measured, in the order of the report.
    public static final Measures MEASURES = Measures.of(RecordsScorer.class, "measures.tsv");

    /// The predicted comparison, beside the predicted records.
    public static final String COMPARISON = "comparison.records.json";

    private final RecordsGold gold;
    private final Path predictions;
    private final Notes notes = new Notes();
    private final Tally total = new Tally(MEASURES);
    private final SequencedMap<String, SequencedMap<String, Score>> byAccount = new LinkedHashMap<>();
    private final SequencedMap<String, SequencedMap<String, PairedSides>> sides = new LinkedHashMap<>();
    private Faithfulness faithfulness = Faithfulness.none();

    private RecordsScorer(RecordsGold gold, Path predictions) {
        this.gold = gold;
        this.predictions = predictions;
    }

    /// Scores every account of gold.
    ///
    /// @throws IOException where a text cannot be read
    public static RecordsScore score(RecordsGold gold, Path predictions) throws IOException {
        RecordsScorer scorer = new RecordsScorer(gold, predictions);
        for (String name : gold.names()) {
            scorer.add(name);
        }
        scorer.compare();
        return new RecordsScore(scorer.total, scorer.byAccount, scorer.faithfulness, scorer.notes);
    }

    private void add(String name) throws IOException {
        JsonNode ours = JsonFile.read(gold.file(name), notes);
        Path text = gold.text(name);
        if (ours == null) {
            return;
        }
        if (text == null) {
            notes.add(name, "no text (NAME.txt) found, or more than one: account not scored");
            return;
        }
        AccountScorer scorer = new AccountScorer(name, read(text), MEASURES, notes);
        AccountScore score = scorer.score(ours, prediction(name));
        total.add(score.tally());
        byAccount.put(name, score.tally().scores());
        sides.put(name, score.sides());
        faithfulness = faithfulness.plus(score.faithfulness());
    }

    private void compare() throws IOException {
        Path file = gold.comparison();
        JsonNode ours = file == null ? null : JsonFile.read(file, notes);
        if (ours == null) {
            return;
        }
        Path predicted = predictions.resolve(COMPARISON);
        JsonNode theirs = Files.isRegularFile(predicted) ? JsonFile.read(predicted, notes) : null;
        if (theirs == null) {
            notes.add("comparison", "no predicted comparison: scored as empty");
            theirs = JsonNodeFactory.instance.objectNode();
        }
        new ComparisonScorer(sides, total, notes).count(ours, theirs);
    }

    private JsonNode prediction(String name) throws IOException {
        Path file = new Folder(predictions).find(name, ".records.json");
        @Nullable JsonNode read = file == null ? null : JsonFile.read(file, notes);
        if (read == null) {
            notes.add(name, "no predicted NAME.records.json: scored as empty");
            return JsonNodeFactory.instance.objectNode();
        }
        return read;
    }

    private static CodePointText read(Path text) throws IOException {
        return new CodePointText(RecordsGold.read(text));
    }
}
