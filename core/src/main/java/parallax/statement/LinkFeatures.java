package parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.language.AttributionRole;

/// What speaks for or against a stretch belonging to a cue: their order and distance, what lies between, the tree,
/// quotation marks, and the words. Each feature is a name that is present or not.
final class LinkFeatures {
    private static final int STEPS = 6;

    private final MarkedPassage passage;
    private final List<Piece> pieces;
    private final int cueAt;
    private final int otherAt;
    private final Piece cue;
    private final Piece other;
    private final String side;
    private final int apart;
    private final List<String> found = new ArrayList<>();

    /// @param cue   place of the cue among the pieces of the passage
    /// @param other place of the source or content
    private LinkFeatures(MarkedPassage passage, int cue, int other) {
        this.passage = passage;
        this.pieces = passage.pieces();
        this.cueAt = cue;
        this.otherAt = other;
        this.cue = pieces.get(cue);
        this.other = pieces.get(other);
        this.side = other < cue ? "B" : "A";
        this.apart = Math.abs(this.cue.sentence() - this.other.sentence());
    }

    static List<String> of(MarkedPassage passage, int cue, int other) {
        LinkFeatures features = new LinkFeatures(passage, cue, other);
        features.add("bias");
        features.between();
        features.tree();
        features.words();
        return features.found;
    }

    private void add(String... parts) {
        found.add(String.join(" ", parts));
    }

    private static String upTo(int most, int count) {
        return String.valueOf(Math.min(most, count));
    }

    private int between(AttributionRole role) {
        int count = 0;
        for (int at = Math.min(cueAt, otherAt) + 1; at < Math.max(cueAt, otherAt); at++) {
            count += pieces.get(at).is(role) ? 1 : 0;
        }
        return count;
    }

    private void between() {
        int cues = between(AttributionRole.CUE);
        int sources = between(AttributionRole.SOURCE);
        int contents = between(AttributionRole.CONTENT);
        String free = bucket(freeWords());
        String quoted = passage.isQuoted(other.from()) ? "quoted" : "plain";
        add(side, "apart", upTo(4, apart));
        add(side, "cues", upTo(3, cues), "contents", upTo(3, contents));
        add(side, "cues", upTo(2, cues), "sources", upTo(2, sources), "apart", upTo(2, apart));
        add(side, "cues", upTo(2, cues), "sources", upTo(2, sources), "contents", upTo(2, contents), upTo(1, apart));
        add(side, "free", free);
        add(side, "free", free, "apart", upTo(2, apart), "cues", upTo(2, cues));
        add(side, quoted, "apart", upTo(3, apart), "cues", upTo(2, cues));
        add(side, quoted, "apart", upTo(2, apart), "contents", upTo(2, contents));
        add(side, quoted, "rival", String.valueOf(hasRival()), "apart", upTo(2, apart));
        add(side, "gap", gap(), "apart", upTo(1, apart));
        add(side, "through", String.valueOf(isQuotedThrough()), upTo(2, apart), "cues", upTo(1, cues));
    }

    /// Words between the two that no piece holds.
    private int freeWords() {
        int free = 0;
        int next = Math.min(cueAt, otherAt) + 1;
        for (int at = gapStart(); at < gapEnd(); at++) {
            while (next < pieces.size() && pieces.get(next).to() <= at) {
                next++;
            }
            boolean held = next < pieces.size() && pieces.get(next).holds(at);
            free += held || passage.isPunctuation(at) ? 0 : 1;
        }
        return free;
    }

    private int gapStart() {
        return Math.min(cue.to(), other.to());
    }

    private int gapEnd() {
        return Math.max(cue.from(), other.from());
    }

    /// The first punctuation marks between the two.
    private String gap() {
        StringBuilder marks = new StringBuilder();
        for (int at = gapStart(); at < gapEnd() && marks.length() < 4; at++) {
            if (passage.isPunctuation(at)) {
                marks.append(passage.word(at).form());
            }
        }
        return marks.toString();
    }

    private boolean isQuotedThrough() {
        for (int at = gapStart(); at < gapEnd(); at++) {
            if (!passage.isQuoted(at)) {
                return false;
            }
        }
        return true;
    }

    /// Whether another cue stands in the sentence of the other piece.
    private boolean hasRival() {
        for (int step = -1; step <= 1; step += 2) {
            for (int at = otherAt + step;
                    at >= 0
                            && at < pieces.size()
                            && Math.abs(at - otherAt) <= Linker.REACH
                            && pieces.get(at).sentence() == other.sentence();
                    at += step) {
                if (at != cueAt && pieces.get(at).is(AttributionRole.CUE)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void tree() {
        int word = passage.headOf(cue);
        add("relation", passage.relation(word), passage.word(word).pos().name(), side);
        if (apart > 0) {
            return;
        }
        path("down", passage.headOf(other), cue);
        path("up", word, other);
        meeting(passage.headOf(other), word);
    }

    /// How a word hangs below a piece, if it does.
    private void path(String name, int from, Piece piece) {
        int steps = passage.stepsUp(from, piece, STEPS);
        add(name, String.valueOf(steps));
        if (steps > 0 && steps < STEPS) {
            String relation = passage.relation(passage.above(from, steps - 1));
            add(name, relation, String.valueOf(steps), side);
        }
    }

    /// Where two branches meet: steps up from each.
    private void meeting(int one, int two) {
        for (int up = 0; up < STEPS; up++) {
            int joint = passage.above(one, up);
            for (int down = 0; joint >= 0 && down < STEPS; down++) {
                if (passage.above(two, down) == joint) {
                    add("meet", String.valueOf(up), String.valueOf(down));
                    return;
                }
            }
        }
        add("apart");
    }

    private void words() {
        String lemma = passage.word(passage.headOf(cue)).lemma().toLowerCase(Locale.ROOT);
        String near = upTo(1, apart);
        add(side, "lemma", lemma, near);
        add(side, "lemma", lemma, passage.isQuoted(other.from()) ? "quoted" : "plain", near);
        add(side, "first", passage.word(other.from()).form().toLowerCase(Locale.ROOT), near);
        add(side, "length", upTo(3, other.to() - other.from()), near);
        add(side, "subject", passage.relation(passage.headOf(other)));
        add(side, neighbour(otherAt - 1), neighbour(otherAt + 1), upTo(2, apart));
    }

    /// What stands beside the other piece, and how many sentences off.
    private String neighbour(int at) {
        if (at < 0 || at >= pieces.size()) {
            return "none";
        }
        Piece beside = pieces.get(at);
        return beside.role() + upTo(2, Math.abs(beside.sentence() - other.sentence()));
    }

    /// Counts fall into few classes, finer where they are small.
    private static String bucket(int count) {
        int top = 0;
        for (int limit : new int[] {0, 1, 2, 3, 5, 8, 13, 20, 35, 60}) {
            top = limit;
            if (count <= limit) {
                return String.valueOf(limit);
            }
        }
        return "over " + top;
    }
}
