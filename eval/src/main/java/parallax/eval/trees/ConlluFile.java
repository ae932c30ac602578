package parallax.eval.trees;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.eval.lines.LineFile;

/// Reads the sentences of a CoNLL-U file. A sentence ends at a blank line.
final class ConlluFile {
    private final LineFile file;
    private final List<ConlluSentence> sentences = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private ConlluFile(LineFile file) {
        this.file = file;
    }

    /// @throws IOException naming the file where it is absent, and the line that is no row of ten cells
    static List<ConlluSentence> sentences(Path path) throws IOException {
        ConlluFile reading = new ConlluFile(new LineFile(path));
        List<String> lines = reading.file.read();
        for (int at = 0; at < lines.size(); at++) {
            reading.line(at, lines.get(at));
        }
        reading.end();
        return reading.sentences;
    }

    private void line(int at, String line) throws IOException {
        if (line.isBlank()) {
            end();
        } else if (line.startsWith("#")) {
            comments.add(line);
        } else {
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() != ConlluSentence.COLUMNS) {
                throw file.wrong(at, row.size() + " cells, not " + ConlluSentence.COLUMNS);
            }
            rows.add(row);
        }
    }

    private void end() {
        if (!rows.isEmpty()) {
            sentences.add(new ConlluSentence(comments, rows));
            comments.clear();
            rows.clear();
        }
    }
}
