package parallax.cli;

/// Words of hostile texts made harmless for a terminal.
final class Plain {
    private Plain() {}

    /// The text on one line: runs of white space are one space, and control characters, escape sequences' introducers
    /// and marks that turn the direction of writing are shown as `�`.
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u0085') {
                space = !out.isEmpty();
                continue;
            }
            if (space) {
                out.append(' ');
                space = false;
            }
            if (isHarmless(c)) {
                out.appendCodePoint(c);
            } else {
                out.append('\uFFFD');
            }
        }
        return out.toString();
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            // Joiners are part of Arabic and emoji; the others of this kind only hide or reorder words.
            case Character.FORMAT -> c == '\u200C' || c == '\u200D' || c == '\u00AD';
            default -> true;
        };
    }
}
