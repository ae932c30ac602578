package parallax.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import parallax.text.ResourceTable;

/// The list that ships with Parallax, held outside the heap as it was packed. Keys are not stored but their 47-bit
/// hashes (a name that is in no list is taken for one that is once in about 200 million questions), so a question costs
/// one look at a bucket; places lie in blocks that are unpacked when asked for, of which a bounded number stays.
///
/// Layout, big-endian: magic, number of places, places a block, bits of the bucket number; where each block begins and
/// the last one ends, the same for the prints of each bucket and for its lists, each counted from the first of them;
/// then
/// blocks, prints, lists. Prints: the lower 32 bits of the hash of each key. Lists, in the order of the prints:
/// ascending
/// numbers as differences, shifted left by one, the lowest bit telling whether another follows. Numbers are of seven
/// bits
/// a byte, the lowest first, the highest bit telling whether another byte follows.
///
/// Safe for use by many threads.
final class PackedPlaces {
    private static final String FILE = "gazetteer.bin";
    private static final int MAGIC = 0x50584734;
    private static final int HEADER = 16;
    private static final int KEPT = 256;

    private final ByteBuffer bytes;
    private final int places;
    private final int blockSize;
    private final int bucketBits;
    private final Section blocks;
    private final Section prints;
    private final Section lists;
    private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(KEPT);

    private record Kept(int number, PlaceBlock block) {}

    private PackedPlaces(ByteBuffer bytes) {
        this.bytes = bytes;
        if (bytes.getInt(0) != MAGIC) {
            throw new IllegalStateException("not a gazetteer of this version: " + FILE);
        }
        places = bytes.getInt(4);
        blockSize = bytes.getInt(8);
        bucketBits = bytes.getInt(12);
        int blockCount = (places + blockSize - 1) / blockSize;
        int buckets = 1 << bucketBits;
        int table = Integer.BYTES * (blockCount + 1);
        int bucketTable = Integer.BYTES * (buckets + 1);
        int data = HEADER + table + 2 * bucketTable;
        blocks = new Section(bytes, HEADER, data);
        prints = new Section(bytes, HEADER + table, blocks.end(blockCount - 1));
        lists = new Section(bytes, HEADER + table + bucketTable, prints.end(buckets - 1));
    }

    /// Parts of varying length, one after the other.
    ///
    /// @param table where the starts of the parts are written
    /// @param data  where the first part begins
    private record Section(ByteBuffer bytes, int table, int data) {
        int start(int part) {
            return data + bytes.getInt(table + Integer.BYTES * part);
        }

        int end(int part) {
            return start(part + 1);
        }
    }

    static PackedPlaces load() {
        try (InputStream packed = ResourceTable.open(PackedPlaces.class, FILE)) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(Math.max(1 << 20, packed.available()));
            byte[] piece = new byte[1 << 16];
            for (int n = packed.read(piece); n >= 0; n = packed.read(piece)) {
                if (bytes.remaining() < n) {
                    bytes = ByteBuffer.allocateDirect(2 * bytes.capacity()).put(bytes.flip());
                }
                bytes.put(piece, 0, n);
            }
            return new PackedPlaces(bytes.flip());
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + FILE, e);
        }
    }

    /// How many places there are; they are numbered from 0.
    int count() {
        return places;
    }

    /// The numbers listed under a key (`a`–`z`, `0`–`9`, marks, blanks), ascending; none where it has no list.
    int[] find(String key) {
        long hash = hash(key);
        int bucket = (int) (hash >>> (Long.SIZE - bucketBits));
        int end = prints.end(bucket);
        for (int at = prints.start(bucket), before = 0; at < end; at += Integer.BYTES, before++) {
            if (bytes.getInt(at) == (int) hash) {
                Cursor cursor = new Cursor(bytes, lists.start(bucket));
                for (int i = 0; i < before; i++) {
                    cursor.skipList();
                }
                return cursor.list();
            }
        }
        return new int[0];
    }

    /// The place of a number, as found by its main name.
    GazetteerEntry place(int number) {
        int block = number / blockSize;
        int slot = block % KEPT;
        Kept held = kept.get(slot);
        if (held == null || held.number != block) {
            held = new Kept(block, unpack(block));
            kept.set(slot, held);
        }
        return held.block.entry(number % blockSize);
    }

    private PlaceBlock unpack(int block) {
        int start = blocks.start(block);
        return PlaceBlock.unpack(bytes.slice(start, blocks.end(block) - start));
    }

    /// FNV-1a, then the finaliser of MurmurHash3, since the buckets are the highest bits.
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    /// Reads numbers of a varying number of bytes, one after the other.
    private static final class Cursor {
        private final ByteBuffer bytes;
        private int position;

        Cursor(ByteBuffer bytes, int position) {
            this.bytes = bytes;
            this.position = position;
        }

        int number() {
            int number = 0;
            int shift = 0;
            byte next = bytes.get(position++);
            while (next < 0) {
                number |= (next & 127) << shift;
                shift += 7;
                next = bytes.get(position++);
            }
            return number | next << shift;
        }

        void skipList() {
            boolean more = true;
            while (more) {
                more = (number() & 1) != 0;
            }
        }

        int[] list() {
            int[] list = new int[4];
            int count = 0;
            int value = 0;
            boolean more = true;
            while (more) {
                int step = number();
                more = (step & 1) != 0;
                value += step >>> 1;
                list = count == list.length ? Arrays.copyOf(list, 2 * count) : list;
                list[count++] = value;
            }
            return Arrays.copyOf(list, count);
        }
    }
}
