package parallax.casefile;

/// Text that UTF-8 can hold.
final class WellFormed {
    private WellFormed() {}

    /// The text with each half of a surrogate pair that stands alone (as JSON can spell it) replaced by U+FFFD, so that
    /// all offsets stay; the same text where there is none.
    static String of(String text) {
        StringBuilder mended = new StringBuilder();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            mended.append(text, done, i).append('\uFFFD');
            done = i + 1;
        }
        return done == 0 ? text : mended.append(text, done, text.length()).toString();
    }
}
