package parallax.intake.source;

/// How much is read at most, so that no input can exhaust memory or disk.
///
/// @param text     characters of one document
/// @param file     bytes of a file that is read as one document
/// @param unpacked bytes that one part of an archive or attachment may unpack to
public record Limits(int text, long file, long unpacked) {
    /// 5 million characters, 200 MB a file, 100 MB unpacked.
    public static final Limits STANDARD = new Limits(5_000_000, 200_000_000L, 100_000_000L);

    public Limits {
        if (text <= 0 || file <= 0 || unpacked <= 0) {
            throw new IllegalArgumentException("limits must be positive: " + text + ", " + file + ", " + unpacked);
        }
    }

    /// The same with another limit for texts: markup is longer than what it marks up.
    public Limits withText(int characters) {
        return new Limits(characters, file, unpacked);
    }

    /// What to say of a text beyond the limit.
    public Unreadable tooLong() {
        return new Unreadable("its text is longer than " + grouped(text) + " characters");
    }

    /// What to say of a file larger than `most` bytes.
    public Unreadable tooLarge(long most) {
        return new Unreadable("it is larger than " + grouped(most / 1_000_000) + " MB");
    }

    /// What to say of an archive that unpacks to more than `most` bytes.
    public Unreadable tooMuchUnpacked(long most) {
        return new Unreadable("it unpacks to more than " + grouped(most / 1_000_000) + " MB");
    }

    private static String grouped(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }
}
