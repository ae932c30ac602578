package parallax.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Labels and weights of the tagger, as `training/tagger/weights.py` writes them. Immutable.
final class TagWeights {
    private final List<String> labels = new ArrayList<>();
    private final byte[] data;
    private final int[] keys;
    /// Where in `data` the row of a key starts; 0 where the slot is free, since the header comes first.
    private final int[] rows;
    private int at;

    /// Reads the resource of that name, some tens of milliseconds.
    TagWeights(String resource) {
        this.data = unpacked(resource);
        int count = unsigned();
        for (int label = 0; label < count; label++) {
            int length = unsigned();
            labels.add(new String(data, at, length, StandardCharsets.US_ASCII));
            at += length;
        }
        int features = unsigned() << 24 | unsigned() << 16 | unsigned() << 8 | unsigned();
        int slots = Integer.highestOneBit(Math.max(1, features)) * 4;
        this.keys = new int[slots];
        this.rows = new int[slots];
        fill(features);
    }

    private static byte[] unpacked(String resource) {
        try (InputStream in = new GZIPInputStream(WordLists.open(resource), 1 << 16)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    private void fill(int features) {
        int key = 0;
        for (int feature = 0; feature < features; feature++) {
            key += varint();
            int slot = slot(key);
            keys[slot] = key;
            rows[slot] = at;
            at += 1 + 2 * (data[at] & 0xFF);
        }
    }

    private int varint() {
        int value = 0;
        int shift = 0;
        int part = unsigned();
        while (part > 0x7F) {
            value |= (part & 0x7F) << shift;
            shift += 7;
            part = unsigned();
        }
        return value | part << shift;
    }

    private int unsigned() {
        return data[at++] & 0xFF;
    }

    /// The slot of a key, or the free one where it would stand.
    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key ^ key >>> 15) & mask;
        while (rows[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    List<String> labels() {
        return List.copyOf(labels);
    }

    /// The label with the highest sum; of equals the first. `scores` is room for one number a label.
    int best(TagFeatures features, int[] scores) {
        Arrays.fill(scores, 0);
        for (int feature = 0; feature < features.size(); feature++) {
            int row = rows[slot(features.hash(feature))];
            if (row != 0) {
                add(row, scores);
            }
        }
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best;
    }

    private void add(int row, int[] scores) {
        int end = row + 1 + 2 * (data[row] & 0xFF);
        for (int pair = row + 1; pair < end; pair += 2) {
            scores[data[pair]] += data[pair + 1];
        }
    }
}
