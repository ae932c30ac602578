package parallax.language.encoder;

/// A word as the network sees it.
@SuppressWarnings("ArrayRecordComponent") // many numbers, never compared
record CutWord(int[] pieces, Casing casing) {}
