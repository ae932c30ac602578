package parallax.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import parallax.text.ResourceTable;

/// Labels and weights of the tagger, as `training/tagger/weights.py` writes them. Immutable.
final class TagWeights {
    private final List<String> labels = new ArrayList<>();
    private final byte[] data;
    private final int[] keys;
    /// Where in `data` the labels of a key start; 0 where the slot is free, since the header comes first.
    private final int[] rows;
    /// How many labels a key has.
    private final byte[] sizes;
    /// How far behind its label a value stands in `data`.
    private final int valuesAfter;
    private int at;

    /// Reads the resource of that name, some tens of milliseconds.
    TagWeights(String resource) {
        this.data = unpacked(resource);
        int known = unsigned();
        for (int label = 0; label < known; label++) {
            int length = unsigned();
            labels.add(new String(data, at, length, StandardCharsets.US_ASCII));
            at += length;
        }
        int features = number();
        int count = number();
        int slots = Integer.highestOneBit(Math.max(1, features)) * 4;
        this.keys = new int[slots];
        this.rows = new int[slots];
        this.sizes = new byte[slots];
        fill(features);
        this.valuesAfter = count;
    }

    private static byte[] unpacked(String resource) {
        try (InputStream in = new GZIPInputStream(ResourceTable.open(TagWeights.class, resource), 1 << 16)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    /// Hashes come first, then the size of each row, then all labels, then all values.
    private void fill(int features) {
        int[] ascending = new int[features];
        int key = 0;
        for (int feature = 0; feature < features; feature++) {
            key += varint();
            ascending[feature] = key;
        }
        int row = at + features;
        for (int feature = 0; feature < features; feature++) {
            int slot = slot(ascending[feature]);
            keys[slot] = ascending[feature];
            rows[slot] = row;
            sizes[slot] = data[at + feature];
            row += sizes[slot];
        }
    }

    private int number() {
        return unsigned() << 24 | unsigned() << 16 | unsigned() << 8 | unsigned();
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
            int slot = slot(features.hash(feature));
            if (rows[slot] != 0) {
                add(rows[slot], sizes[slot], scores);
            }
        }
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best;
    }

    private void add(int row, int size, int[] scores) {
        for (int at = row; at < row + size; at++) {
            scores[data[at]] += data[at + valuesAfter];
        }
    }
}
