package parallax.eval.trees;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.eval.lines.LineFile;
import parallax.eval.value.Characters;

/// Reads the words of a CoNLL-U file and counts characters, line by line.
final class TreeWordReader {
    private static final int NEEDED = 8;

    private final List<TreeWord> words = new ArrayList<>();
    private final Set<Integer> sentences = new HashSet<>();
    private int position;

    /// Number of the sentence's first word.
    private int base;

    /// The written word of the last range; how many of its words were read, and how many are to come.
    private int rangeStart;

    private int rangeEnd;
    private int part;
    private int left;

    private TreeWordReader() {}

    static TreeWords read(Path path) throws IOException {
        LineFile file = new LineFile(path);
        List<String> lines = file.read();
        TreeWordReader reader = new TreeWordReader();
        for (int at = 0; at < lines.size(); at++) {
            try {
                reader.line(lines.get(at));
            } catch (IllegalArgumentException e) {
                throw file.wrong(at, "no row of CoNLL-U: " + e.getMessage());
            }
        }
        if (reader.words.stream().anyMatch(word -> word.head() >= reader.words.size())) {
            throw file.wrong(lines.size() - 1, "a head beyond the last word");
        }
        return new TreeWords(reader.words, reader.sentences);
    }

    private void line(String line) {
        if (line.isEmpty()) {
            base = words.size();
            return;
        }
        List<String> cells = List.of(line.split("\t", -1));
        boolean isComment = line.startsWith("#") && cells.size() < NEEDED;
        boolean isEmptyNode = cells.getFirst().contains(".");
        if (!isComment && !isEmptyNode) {
            row(cells);
        }
    }

    private void row(List<String> cells) {
        if (cells.size() < NEEDED) {
            throw new IllegalArgumentException(cells.size() + " cells");
        }
        int length = length(cells.get(1));
        if (cells.getFirst().contains("-")) {
            range(cells.getFirst().split("-", -1), length);
        } else {
            word(cells, place(length));
        }
    }

    private void range(String[] numbers, int length) {
        rangeStart = position;
        position += length;
        rangeEnd = position;
        left = Integer.parseInt(numbers[1]) - Integer.parseInt(numbers[0]) + 1;
        part = 0;
    }

    private TreeWord.Place place(int length) {
        if (left != 0) {
            left--;
            return new TreeWord.Place(rangeStart, rangeEnd, part++);
        }
        position += length;
        return new TreeWord.Place(position - length, position, 0);
    }

    private void word(List<String> cells, TreeWord.Place place) {
        if (cells.getFirst().equals("1")) {
            sentences.add(place.start());
            base = words.size();
        }
        words.add(new TreeWord(place, cells.get(2), cells.get(3), cells.get(4), head(cells.get(6)), universal(cells)));
    }

    private int head(String cell) {
        boolean isNumber = !cell.isEmpty() && cell.chars().allMatch(at -> at >= '0' && at <= '9');
        return isNumber && !cell.equals("0") ? base + Integer.parseInt(cell) - 1 : -1;
    }

    private static String universal(List<String> cells) {
        return cells.get(7).split(":", -1)[0];
    }

    private static int length(String form) {
        return (int) form.codePoints().filter(at -> !Characters.isSpace(at)).count();
    }
}
