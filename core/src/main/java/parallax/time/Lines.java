package parallax.time;

import java.util.ArrayList;
import java.util.List;
import parallax.number.Lexemes;

/// The lines of a text as index ranges over its lexemes.
///
/// @param starts first lexeme of each line that has any, rising
/// @param size   number of lexemes of the text
record Lines(Lexemes lexemes, List<Integer> starts, int size) {
    /// A line of so many words is prose if it ends like a sentence; one of so many more is prose anyway.
    private static final int SENTENCE = 20;
    private static final int LONG = 60;

    static Lines of(Lexemes lexemes) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < lexemes.size(); at++) {
            if (at == 0 || lexemes.at(at).line() != lexemes.at(at - 1).line()) {
                starts.add(at);
            }
        }
        return new Lines(lexemes, List.copyOf(starts), lexemes.size());
    }

    /// Number of the line that holds a lexeme.
    int lineOf(int lexeme) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= lexeme) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int start(int line) {
        return starts.get(line);
    }

    int end(int line) {
        return line + 1 < starts.size() ? starts.get(line + 1) : size;
    }

    int length(int line) {
        return end(line) - start(line);
    }

    /// The first line of prose; the number of lines if there is none.
    int firstProse() {
        for (int line = 0; line < starts.size(); line++) {
            if (isProse(line)) {
                return line;
            }
        }
        return starts.size();
    }

    private boolean isProse(int line) {
        int words = 0;
        for (int at = start(line); at < end(line); at++) {
            words += lexemes.isWord(at) ? 1 : 0;
        }
        boolean sentence = lexemes.is(end(line) - 1, ".") || lexemes.is(end(line) - 2, ".");
        return words >= LONG || (sentence && words >= SENTENCE);
    }
}
