package parallax.eval.records;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The independent scorer of the shared folder, run as a program. Tests that need it are skipped without it.
record PythonScorer(Path shared) {
    static PythonScorer found() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path shared = at.resolve("shared");
            if (Files.exists(shared.resolve("score/records.py"))) {
                assumeTrue(runs("python3", "--version"), "skipped: no python3 to run the independent scorer");
                return new PythonScorer(shared);
            }
        }
        assumeTrue(false, "skipped: no ../shared with score/records.py, the independent scorer");
        throw new IllegalStateException("an assumption that does not hold ends the test");
    }

    RecordsGold gold(String set) throws IOException {
        return RecordsGold.find(shared.resolve(set), null);
    }

    void writeGoldAsPrediction(RecordsGold gold, Path out) throws IOException {
        List<String> options = options(gold, out);
        options.addAll(List.of("--gold-as-pred", out.toString()));
        run(options);
    }

    JsonNode score(RecordsGold gold, Path predictions, Path json) throws IOException {
        List<String> options = options(gold, predictions);
        options.addAll(List.of("--pred", predictions.toString(), "--json", json.toString()));
        run(options);
        return JsonMapper.shared().readTree(json.toFile());
    }

    /// The table that the scorer prints.
    String table(RecordsGold gold, Path predictions) throws IOException {
        List<String> options = options(gold, predictions);
        options.addAll(List.of("--pred", predictions.toString()));
        return run(options);
    }

    private static List<String> options(RecordsGold gold, Path predictions) {
        List<String> options = new ArrayList<>(List.of(
                "--texts", gold.texts().toString(), "--gold", gold.folder().toString()));
        if (gold.comparison() != null) {
            options.addAll(List.of(
                    "--comparison",
                    gold.comparison().toString(),
                    predictions.resolve(RecordsScorer.COMPARISON).toString()));
        }
        return options;
    }

    private String run(List<String> options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("python3", "-B", shared.resolve("score/records.py").toString()));
        command.addAll(options);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (waitFor(process) != 0) {
            throw new IOException(command + ": " + printed);
        }
        return printed;
    }

    private static boolean runs(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return waitFor(process) == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
