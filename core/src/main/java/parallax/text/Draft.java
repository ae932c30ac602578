package parallax.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A document while its lines are being told apart. Not shared between threads.
final class Draft {
    final Document document;
    final List<Line> lines;
    final List<Block> blocks;
    private final PassageKind[] kinds;
    private final BitSet marked = new BitSet();
    private final BitSet opens = new BitSet();
    private final Map<Integer, Span> sources = new HashMap<>();

    Draft(Document document, List<Line> lines) {
        this.document = document;
        this.lines = lines;
        this.blocks = new Blocks(lines).split();
        this.kinds = new PassageKind[lines.size()];
        Arrays.fill(kinds, PassageKind.BODY);
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    String words(int i) {
        return lines.get(i).words();
    }

    /// The words of lines that stand together, as one.
    Wording words(Block block) {
        StringBuilder all = new StringBuilder();
        for (int i = block.first(); i <= block.last() && all.length() <= Lines.LONGEST; i++) {
            all.append(all.isEmpty() ? "" : " ").append(words(i));
        }
        return new Wording(all.toString());
    }

    /// Whether no rule has spoken about this line yet: it is body until one does.
    boolean free(int i) {
        return !marked.get(i);
    }

    boolean free(Block block) {
        int next = marked.nextSetBit(block.first());
        return next < 0 || next > block.last();
    }

    boolean is(int i, PassageKind kind) {
        return kinds[i] == kind;
    }

    void mark(int i, PassageKind kind) {
        kinds[i] = kind;
        marked.set(i);
    }

    /// Marks lines as one passage of their own.
    void mark(int first, int last, PassageKind kind) {
        for (int i = first; i <= last; i++) {
            mark(i, kind);
        }
        opens.set(first);
        opens.set(last + 1);
    }

    void source(int first, Span words) {
        sources.put(first, words);
    }

    /// The passages as marked; neighbours of one kind are joined where nothing parts them.
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || parted(i)) {
                Span span = new Span(
                        lines.get(first).span().start(), lines.get(i - 1).span().end());
                passages.add(new Passage(kinds[first], span, sources.get(first)));
                first = i;
            }
        }
        return passages;
    }

    private boolean parted(int i) {
        PassageKind kind = kinds[i];
        return kind != kinds[i - 1]
                || opens.get(i)
                || (lines.get(i).opens() && (kind == PassageKind.HEADLINE || kind == PassageKind.BYLINE));
    }
}
