package parallax.intake.corpus;

/// Tells by which character the cells of a table are separated.
final class Separator {
    private static final String CANDIDATES = ",;\t|";

    private Separator() {}

    /// The candidate that stands most often in the first line, outside quotation marks; a comma where none does.
    static char guess(String sample) {
        char best = ',';
        int most = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char candidate = CANDIDATES.charAt(i);
            int count = count(sample, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static int count(String sample, char wanted) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && c == wanted) {
                count++;
            }
        }
        return count;
    }
}
