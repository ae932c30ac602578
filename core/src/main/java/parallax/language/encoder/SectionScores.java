package parallax.language.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The scores of a section's words, put together from its windows. A word that stands in two windows has the scores of
/// the one in which it stands further from the edge.
final class SectionScores {
    private static final float NEVER = -1e4f;

    private final Window[] windows;
    private final Scores[] scores;
    private final int[] places;

    SectionScores(int size) {
        this.windows = new Window[size];
        this.scores = new Scores[size];
        this.places = new int[size];
    }

    /// Takes in the scores of the next window.
    void add(Window window, Scores found) {
        for (int place = 0; place < window.size(); place++) {
            int word = window.words()[place];
            if (windows[word] == null || fromEdge(window, place) > fromEdge(windows[word], places[word])) {
                windows[word] = window;
                scores[word] = found;
                places[word] = place;
            }
        }
    }

    private static int fromEdge(Window window, int place) {
        return Math.min(place, window.size() - 1 - place);
    }

    /// Whether the word is the first of its window.
    boolean begins(int word) {
        return places[word] == 0;
    }

    float start(int word) {
        return scores[word].start()[places[word]][0];
    }

    float[] tag(int word) {
        return scores[word].tag()[places[word]];
    }

    float[] event(int word) {
        return scores[word].event()[places[word]];
    }

    float[] status(int word) {
        return scores[word].status()[places[word]];
    }

    float[] child(int word) {
        return scores[word].child()[places[word]];
    }

    float[] above(int word) {
        return scores[word].above()[places[word]];
    }

    float[] meaning(int word) {
        return scores[word].meaning()[places[word]];
    }

    List<float[]> names(int from, int to) {
        return range(from, to)
                .mapToObj(word -> scores[word].name()[places[word]])
                .toList();
    }

    List<float[]> roles(int from, int to) {
        return range(from, to)
                .mapToObj(word -> scores[word].role()[places[word]])
                .toList();
    }

    private static IntStream range(int from, int to) {
        return IntStream.range(from, to);
    }

    /// For each word of a sentence the scores of the root and of each word of the sentence as its head; very low where
    /// no window holds both.
    float[][] arcs(int from, int to) {
        float[][] arcs = new float[to - from][to - from + 1];
        for (int word = from; word < to; word++) {
            float[] row = arcs[word - from];
            Arrays.fill(row, NEVER);
            float[] given = scores[word].arc()[places[word]];
            row[0] = given[0];
            int offset = windows[word].words()[0];
            int first = Math.max(from, offset);
            int last = Math.min(to, offset + windows[word].size());
            System.arraycopy(given, first - offset + 1, row, first - from + 1, Math.max(0, last - first));
        }
        return arcs;
    }
}
