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
/// the last one ends, the same for each bucket (counted from the first block and the first bucket); blocks; buckets. A
/// bucket: number of keys, 32 bits of the hash of each in unsigned order, then for each key its ascending numbers as
/// differences, shifted left by one, the lowest bit telling whether another follows. Numbers are of seven bits a byte,
/// the lowest first, the highest bit telling whether another byte follows.
///
/// Safe for use by many threads.
final class PackedPlaces {
    private static final String FILE = "gazetteer.bin";
    private static final int MAGIC = 0x50584733;
    private static final int HEADER = 16;
    private static final int KEPT = 256;

    private final ByteBuffer bytes;
    private final int places;
    private final int blockSize;
    private final int bucketBits;
    private final int blockStarts;
    private final int bucketStarts;
    private final int blocksAt;
    private final int bucketsAt;
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
        int blocks = (places + blockSize - 1) / blockSize;
        blockStarts = HEADER;
        bucketStarts = blockStarts + Integer.BYTES * (blocks + 1);
        blocksAt = bucketStarts + Integer.BYTES * ((1 << bucketBits) + 1);
        bucketsAt = blocksAt + bytes.getInt(bucketStarts - Integer.BYTES);
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
        Cursor at = new Cursor(bytes, bucketsAt + bytes.getInt(bucketStarts + Integer.BYTES * bucket));
        int keys = at.number();
        int prints = at.position;
        for (int i = 0; i < keys; i++) {
            if (bytes.getInt(prints + Integer.BYTES * i) == (int) hash) {
                at.position = prints + Integer.BYTES * keys;
                for (int before = 0; before < i; before++) {
                    at.skipList();
                }
                return at.list();
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
        int start = bytes.getInt(blockStarts + Integer.BYTES * block);
        int end = bytes.getInt(blockStarts + Integer.BYTES * (block + 1));
        return PlaceBlock.unpack(bytes.slice(blocksAt + start, end - start));
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
