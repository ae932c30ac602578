package parallax.intake.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which columns of a corpus hold what. A field that is not mapped is guessed from the columns' names.
///
/// @param named our field → the corpus's columns, joined in this order
public record Columns(Map<Field, List<String>> named) {
    /// Every field guessed.
    public static final Columns GUESSED = new Columns(Map.of());

    /// What a column can hold.
    public enum Field {
        ID,
        TITLE,
        TEXT,
        DATE,
        AUTHOR,
        PUBLISHER,
        URL,
        LANGUAGE;

        /// As the user writes it: `title`.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Columns {
        named = Map.copyOf(named);
    }

    /// Reads `title=headline,text=lead+body`.
    ///
    /// @throws IllegalArgumentException with a message for the user where that is no mapping
    public static Columns parse(String mapping) {
        Map<Field, List<String>> named = new EnumMap<>(Field.class);
        for (String pair : mapping.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals <= 0 || equals == pair.length() - 1) {
                throw new IllegalArgumentException(
                        "columns are given as field=column, for instance text=body, not '" + pair + "'");
            }
            named.put(field(pair.substring(0, equals).strip()), columns(pair.substring(equals + 1)));
        }
        return new Columns(named);
    }

    private static List<String> columns(String joined) {
        return List.of(joined.split("\\+", -1)).stream().map(String::strip).toList();
    }

    private static Field field(String label) {
        for (Field field : Field.values()) {
            if (field.label().equals(label)) {
                return field;
            }
        }
        throw new IllegalArgumentException("no field '" + label
                + "' in a column mapping; there are id, title, text, date, author, publisher, url and language");
    }
}
