package parallax.intake.text;

/// What bytes are if they are read as UTF-8.
///
/// @param units    UTF-16 units they make
/// @param sequences well-formed characters of two bytes or more
/// @param broken    bytes that belong to no well-formed character
record Utf8(int units, int sequences, int broken) {
    /// Bytes from other charsets form well-formed sequences only by accident.
    private static final int SEQUENCES_PER_BROKEN = 8;

    static Utf8 of(byte[] bytes) {
        int units = 0;
        int sequences = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = length(bytes, i);
            if (length == 0) {
                broken++;
            } else if (length > 1) {
                sequences++;
            }
            units += length == 4 ? 2 : 1;
            i += Math.max(length, 1);
        }
        return new Utf8(units, sequences, broken);
    }

    /// Whether UTF-8 is what was meant.
    boolean likely() {
        return broken == 0 || sequences > (long) SEQUENCES_PER_BROKEN * broken;
    }

    /// Bytes of the well-formed character at `i`; 0 where none begins.
    private static int length(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (i + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
