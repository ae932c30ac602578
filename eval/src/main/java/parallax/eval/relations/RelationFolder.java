package parallax.eval.relations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parallax.eval.lines.LineFile;
import parallax.statement.Attribution;

/// A folder, at any depth, of texts `NAME.txt` and of marked attributions `NAME_XXXX.ann`, where `XXXX` is who marked
/// them: a text may be marked by several.
public record RelationFolder(Path folder) {
    private static final Pattern ANNOTATOR = Pattern.compile("_[0-9a-f]{4}\\.ann$");

    /// Reads every marked text, writes what was found to the folders `full` and `display`, and compares.
    ///
    /// @throws IOException naming the file that is absent or unreadable, or the folder without gold
    public RelationScores score(Path out) throws IOException {
        Map<String, Path> files = files();
        RelationScores scores = new RelationScores(new RelationScore(), new RelationScore());
        RelationReading reading = new RelationReading();
        Map<String, List<Attribution>> read = new HashMap<>();
        List<String> gold = files.keySet().stream()
                .filter(name -> name.endsWith(".ann"))
                .sorted()
                .toList();
        if (gold.isEmpty()) {
            throw new FileSystemException(folder.toString(), null, "has no .ann file");
        }
        for (String name : gold) {
            Path file = files.get(name);
            String text = text(files, ANNOTATOR.matcher(name).replaceFirst("") + ".txt");
            List<Attribution> found = read.computeIfAbsent(text, unread -> reading.read(name, unread));
            StandOff standOff = new StandOff(text);
            List<Relation> marked = file == null ? List.of() : standOff.relations(new LineFile(file).read());
            List<Relation> full = found.stream().map(RelationReading::relation).toList();
            List<Relation> sure = found.stream()
                    .filter(one -> one.confidence() >= Attribution.DISPLAY)
                    .map(RelationReading::relation)
                    .toList();
            new RelationScorer(text, scores.full()).add(marked, full);
            new RelationScorer(text, scores.display()).add(marked, sure);
            new LineFile(out.resolve("full").resolve(name)).write(standOff.lines(full));
            new LineFile(out.resolve("display").resolve(name)).write(standOff.lines(sure));
        }
        return scores;
    }

    private Map<String, Path> files() throws IOException {
        Map<String, Path> files = new HashMap<>();
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(all::add);
        }
        all.forEach(file -> files.put(String.valueOf(file.getFileName()), file));
        return files;
    }

    private String text(Map<String, Path> files, String name) throws IOException {
        Path file = files.get(name);
        if (file == null) {
            throw new FileSystemException(folder.toString(), null, "has no " + name);
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
