package parallax.compare.story;

import java.util.Arrays;

/// Numbers keys in the order in which they come, from 0. No key is 0. Not for use by several threads at once.
final class LongIndex {
    private long[] slots = new long[512];
    private int[] numbers = new int[512];
    private int size;

    int size() {
        return size;
    }

    /// The key's number; a new key takes the next one.
    int add(long key) {
        int at = slot(key);
        if (slots[at] == key) {
            return numbers[at];
        }
        if (2 * size >= slots.length) {
            grow();
            at = slot(key);
        }
        slots[at] = key;
        numbers[at] = size;
        return size++;
    }

    /// The key's number, or -1.
    int find(long key) {
        int at = slot(key);
        return slots[at] == key ? numbers[at] : -1;
    }

    long[] sortedKeys() {
        long[] keys = new long[size];
        int n = 0;
        for (long key : slots) {
            if (key != 0) {
                keys[n++] = key;
            }
        }
        Arrays.sort(keys);
        return keys;
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (slots[at] != 0 && slots[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] keys = slots;
        int[] old = numbers;
        slots = new long[2 * keys.length];
        numbers = new int[2 * keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = slot(keys[i]);
                slots[at] = keys[i];
                numbers[at] = old[i];
            }
        }
    }
}
