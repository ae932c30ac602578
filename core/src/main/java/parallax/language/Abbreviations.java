package parallax.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.text.ResourceTable;

/// Words that carry a full stop of their own.
final class Abbreviations {
    /// How an abbreviation stands, as `abbreviations.tsv` explains.
    enum Kind {
        TITLE,
        NUMBER,
        DATE,
        PLAIN,
        INNER
    }

    private static final Map<String, Kind> NAMES = Map.of(
            "title", Kind.TITLE, "number", Kind.NUMBER, "date", Kind.DATE, "plain", Kind.PLAIN, "inner", Kind.INNER);

    private final Map<String, Kind> kinds = new HashMap<>();

    Abbreviations() {
        for (List<String> columns : ResourceTable.rows(Abbreviations.class, "abbreviations.tsv", 2)) {
            Kind kind = NAMES.get(columns.getFirst());
            if (kind == null) {
                throw new IllegalArgumentException("abbreviations.tsv: " + columns);
            }
            List.of(columns.get(1).split(" ", -1)).forEach(word -> kinds.put(word, kind));
        }
    }

    /// The kind of `word`, given without its stop, whose stop stands at `stop`; empty if the stop is not the word's.
    Optional<Kind> kind(String text, int start, int stop, int limit) {
        if (stop - start > 12) {
            return Optional.empty();
        }
        String word = text.substring(start, stop);
        Kind listed = kinds.get(word);
        if (listed != null && stands(listed, text, start, stop, limit)) {
            return Optional.of(listed);
        }
        return isInitials(text, start, stop, limit) ? Optional.of(Kind.PLAIN) : Optional.empty();
    }

    private static boolean stands(Kind kind, String text, int start, int stop, int limit) {
        int next = skipBlanks(text, stop + 1, limit);
        boolean beforeDigit = next < limit && Character.isDigit(text.charAt(next));
        return switch (kind) {
            case TITLE -> next < limit && Character.isUpperCase(text.charAt(next));
            case NUMBER -> beforeDigit;
            case DATE -> beforeDigit || (start > 1 && Character.isDigit(text.charAt(start - 2)));
            case PLAIN, INNER -> true;
        };
    }

    /// `J.` before more words, or `U.S.` anywhere.
    private static boolean isInitials(String text, int start, int stop, int limit) {
        if (stop - start == 1) {
            int next = skipBlanks(text, stop + 1, limit);
            return Character.isUpperCase(text.charAt(start))
                    && next < limit
                    && Character.isUpperCase(text.charAt(next));
        }
        for (int at = start; at < stop; at++) {
            boolean letter = (at - start) % 2 == 0;
            if (letter ? !Character.isLetter(text.charAt(at)) : text.charAt(at) != '.') {
                return false;
            }
        }
        return (stop - start) % 2 == 1;
    }

    /// At most one line break is skipped, so that the search stays short.
    private static int skipBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && at < from + 4 && Letters.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
