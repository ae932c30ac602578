package parallax.compare.story;

/// 64-bit hashes of words. Two words of a case share one by accident with a chance below 1 in a million million.
final class Hashes {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hashes() {}

    /// Never 0.
    static long of(CharSequence word) {
        long hash = START;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /// Of two neighbours, in their order.
    static long pair(long first, long second) {
        return mixed(first * 31 + Long.rotateLeft(second, 17));
    }

    private static long mixed(long value) {
        long hash = (value ^ (value >>> 32)) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
