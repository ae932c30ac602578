package parallax.text;

import java.util.ArrayList;
import java.util.List;

/// Groups lines that stand together. Blank lines part blocks; where a page was saved without them, so does the change
/// from short lines to running text.
final class Blocks {
    private static final int LONGEST_WRAPPED = 110;
    private static final int MOST_SHORT_LINES = 5;

    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();

    Blocks(List<Line> lines) {
        this.lines = lines;
    }

    List<Block> split() {
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).opens()) {
                add(first, i - 1);
                first = i;
            }
        }
        return List.copyOf(blocks);
    }

    private void add(int first, int last) {
        if (first == last || wrapped(first, last)) {
            blocks.add(new Block(first, last));
            return;
        }
        int from = first;
        for (int i = first; i <= last + 1; i++) {
            if (i > last || paragraph(i)) {
                addShort(from, i - 1);
                from = i + 1;
            }
            if (i <= last && paragraph(i)) {
                blocks.add(new Block(i, i));
            }
        }
    }

    /// A few short lines belong together (a masthead, an address); many are a page without blank lines.
    private void addShort(int first, int last) {
        if (last - first < MOST_SHORT_LINES) {
            if (first <= last) {
                blocks.add(new Block(first, last));
            }
            return;
        }
        for (int i = first; i <= last; i++) {
            blocks.add(new Block(i, i));
        }
    }

    private boolean paragraph(int i) {
        Wording words = lines.get(i).wording();
        return words.count() >= 14 && words.prose();
    }

    /// Whether lines break by width alone: all but the last are about as long as the longest.
    private boolean wrapped(int first, int last) {
        int longest = 0;
        for (int i = first; i <= last; i++) {
            longest = Math.max(longest, lines.get(i).span().length());
        }
        int full = 0;
        for (int i = first; i < last; i++) {
            full += lines.get(i).span().length() >= longest * 0.75 ? 1 : 0;
        }
        return longest >= 40 && longest <= LONGEST_WRAPPED && full * 5 >= (last - first) * 4;
    }
}
