package parallax.compare.story;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// The words of a text as far as they tell its story: how often each stem and each pair of neighbouring stems stands in
/// it, how it is written, and which open the text. Stems are kept as 64-bit hashes. A few kB for an article. Immutable.
public final class StoryWords {
    /// Read once: how common words are in general.
    static final CommonWords COMMON = new CommonWords();

    static final byte NUMBER = 1;
    static final byte YEAR = 2;
    /// Stands among the first words, with a capital or as a number.
    static final byte LEAD = 4;

    /// Ascending.
    final long[] stems;
    final short[] counts;
    /// How often with a capital.
    final short[] capitals;
    /// How often with a capital where nothing but its being a name explains it.
    final short[] names;
    final byte[] marks;
    /// Pairs of neighbours; ascending.
    final long[] pairs;
    final short[] pairCounts;
    final int length;

    private StoryWords(Counting counting) {
        int n = counting.stems.size();
        this.stems = counting.stems.sortedKeys();
        this.counts = new short[n];
        this.capitals = new short[n];
        this.names = new short[n];
        this.marks = new byte[n];
        for (int i = 0; i < n; i++) {
            int at = counting.stems.find(stems[i]);
            counts[i] = capped(counting.counts[at]);
            capitals[i] = capped(counting.capitals[at]);
            names[i] = capped(counting.names[at]);
            marks[i] = counting.marks[at];
        }
        this.pairs = counting.pairs.sortedKeys();
        this.pairCounts = new short[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            pairCounts[i] = capped(counting.pairCounts[counting.pairs.find(pairs[i])]);
        }
        this.length = counting.length;
    }

    /// Counts the words of a text of any length, once and for all.
    public static StoryWords of(String text) {
        Counting counting = new Counting();
        WordStream.read(text, counting);
        return new StoryWords(counting);
    }

    /// From what [#encoded] gave.
    ///
    /// @throws IllegalArgumentException where it is something else
    public static StoryWords decoded(byte[] encoded) {
        try {
            return new StoryWords(ByteBuffer.wrap(encoded));
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("not the words of a text", e);
        }
    }

    private StoryWords(ByteBuffer in) {
        this.length = in.getInt();
        int n = in.getInt();
        this.stems = longs(in, n);
        this.counts = shorts(in, n);
        this.capitals = shorts(in, n);
        this.names = shorts(in, n);
        this.marks = new byte[n];
        in.get(marks);
        int m = in.getInt();
        this.pairs = longs(in, m);
        this.pairCounts = shorts(in, m);
    }

    private static long[] longs(ByteBuffer in, int n) {
        long[] values = new long[n];
        in.asLongBuffer().get(values);
        in.position(in.position() + n * Long.BYTES);
        return values;
    }

    private static short[] shorts(ByteBuffer in, int n) {
        short[] values = new short[n];
        in.asShortBuffer().get(values);
        in.position(in.position() + n * Short.BYTES);
        return values;
    }

    /// All of it in bytes, to be kept: 15 a stem and 10 a pair.
    public byte[] encoded() {
        ByteBuffer out = ByteBuffer.allocate(3 * Integer.BYTES
                + stems.length * (Long.BYTES + 3 * Short.BYTES + 1)
                + pairs.length * (Long.BYTES + Short.BYTES));
        out.putInt(length).putInt(stems.length);
        put(out, stems);
        put(out, counts);
        put(out, capitals);
        put(out, names);
        out.put(marks).putInt(pairs.length);
        put(out, pairs);
        put(out, pairCounts);
        return out.array();
    }

    private static void put(ByteBuffer out, long[] values) {
        out.asLongBuffer().put(values);
        out.position(out.position() + values.length * Long.BYTES);
    }

    private static void put(ByteBuffer out, short[] values) {
        out.asShortBuffer().put(values);
        out.position(out.position() + values.length * Short.BYTES);
    }

    private static short capped(int count) {
        return (short) Math.min(count, Short.MAX_VALUE);
    }

    /// What has been counted so far. Tables grow with the distinct stems.
    private static final class Counting implements WordStream.Taker {
        private static final int LEAD_WORDS = 50;

        private final LongIndex stems = new LongIndex();
        private int[] counts = new int[256];
        private int[] capitals = new int[256];
        private int[] names = new int[256];
        private byte[] marks = new byte[256];
        private final LongIndex pairs = new LongIndex();
        private int[] pairCounts = new int[256];
        private int length;
        private long before;

        @Override
        public void sentence() {
            before = 0;
        }

        @Override
        public void word(long stem, boolean capital, boolean name) {
            int at = count(stem);
            capitals[at] += capital ? 1 : 0;
            names[at] += name ? 1 : 0;
            lead(at, capital);
        }

        @Override
        public void number(long digits, boolean year) {
            int at = count(digits);
            marks[at] |= year ? YEAR : NUMBER;
            lead(at, true);
        }

        private void lead(int at, boolean telling) {
            length++;
            if (telling && length <= LEAD_WORDS) {
                marks[at] |= LEAD;
            }
        }

        private int count(long stem) {
            int at = stems.add(stem);
            if (at == counts.length) {
                counts = Arrays.copyOf(counts, 2 * at);
                capitals = Arrays.copyOf(capitals, 2 * at);
                names = Arrays.copyOf(names, 2 * at);
                marks = Arrays.copyOf(marks, 2 * at);
            }
            counts[at]++;
            if (COMMON.isFunctionWord(stem)) {
                before = 0;
            } else {
                pair(stem);
            }
            return at;
        }

        private void pair(long stem) {
            if (before != 0) {
                int at = pairs.add(Hashes.pair(before, stem));
                if (at == pairCounts.length) {
                    pairCounts = Arrays.copyOf(pairCounts, 2 * at);
                }
                pairCounts[at]++;
            }
            before = stem;
        }
    }
}
