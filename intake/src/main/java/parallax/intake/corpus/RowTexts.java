package parallax.intake.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.intake.corpus.Columns.Field;
import parallax.intake.source.Dates;
import parallax.intake.source.Extract;
import parallax.intake.source.Headed;
import parallax.intake.source.Limits;
import parallax.intake.source.SourceMap.Unit;
import parallax.intake.source.TextBuilder;
import parallax.intake.source.Unreadable;
import parallax.text.Metadata;

/// Turns the rows of one corpus into extracts.
final class RowTexts {
    private final Columns columns;
    private final Map<Field, List<String>> guesses;
    private final String mediaType;
    private final String charset;
    private final Limits limits;
    /// Rows of one corpus have the same columns as a rule, so what they hold is worked out once.
    private Set<String> known = Set.of();
    private final Map<Field, List<String>> held = new EnumMap<>(Field.class);

    RowTexts(Columns columns, String mediaType, String charset, Limits limits) throws IOException {
        this.columns = columns;
        this.guesses = guesses();
        this.mediaType = mediaType;
        this.charset = charset;
        this.limits = limits;
    }

    /// The columns that hold a field, among those that there are; none where nothing fits.
    List<String> columns(Field field, Collection<String> there) {
        Set<String> asked = new LinkedHashSet<>(there);
        if (!asked.equals(known)) {
            known = asked;
            held.clear();
            for (Field each : Field.values()) {
                held.put(each, find(each, asked));
            }
        }
        return held.getOrDefault(field, List.of());
    }

    private List<String> find(Field field, Collection<String> there) {
        List<String> named = columns.named().get(field);
        if (named != null) {
            return named.stream().filter(there::contains).toList();
        }
        for (String guess : guesses.getOrDefault(field, List.of())) {
            for (String column : there) {
                if (folded(column).equals(guess)) {
                    return List.of(column);
                }
            }
        }
        return List.of();
    }

    /// What to say where no column holds the text.
    String noText(Collection<String> there) {
        List<String> named = columns.named().get(Field.TEXT);
        String wanted = named == null ? "no column is known to hold the text" : "it has no column " + named.getFirst();
        return wanted + "; name it with --columns text=… (it has " + shortened(String.join(", ", there)) + ")";
    }

    /// The row's text with its title as headline, unless the text begins with it anyway.
    Extract extract(Map<String, String> row, int number) throws Unreadable {
        TextBuilder builder = new TextBuilder(Unit.CHARACTERS, charset, limits);
        List<String> texts = columns(Field.TEXT, row.keySet());
        String title = value(Field.TITLE, row);
        String first = texts.isEmpty() ? "" : Objects.requireNonNullElse(row.get(texts.getFirst()), "");
        if (title != null && !first.isBlank() && !Headed.startsWith(first, title)) {
            String column = columns(Field.TITLE, row.keySet()).getFirst();
            Headed.headline(builder, title, "column " + column);
        }
        for (String column : texts) {
            String words = Objects.requireNonNullElse(row.get(column), "");
            if (!words.isBlank()) {
                builder.lineEnds(2);
                builder.copy(words, "column " + column, 0, words.length());
            }
        }
        String id = value(Field.ID, row);
        return builder.build(mediaType, metadata(row, title))
                .at("row " + number, id == null ? String.valueOf(number) : id);
    }

    private Metadata metadata(Map<String, String> row, @Nullable String title) {
        return new Metadata(
                title,
                value(Field.AUTHOR, row),
                value(Field.PUBLISHER, row),
                value(Field.URL, row),
                Dates.parse(value(Field.DATE, row)),
                value(Field.LANGUAGE, row));
    }

    private @Nullable String value(Field field, Map<String, String> row) {
        for (String column : columns(field, row.keySet())) {
            String value = row.get(column);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    private static String shortened(String words) {
        return words.length() <= 200 ? words : words.substring(0, 200) + "…";
    }

    private static String folded(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    }

    private static Map<Field, List<String>> guesses() throws IOException {
        InputStream in = Objects.requireNonNull(RowTexts.class.getResourceAsStream("/parallax/intake/columns.tsv"));
        Map<Field, List<String>> guesses = new EnumMap<>(Field.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> cells = List.of(line.split("\t", -1));
                guesses.put(Field.valueOf(cells.getFirst().toUpperCase(Locale.ROOT)), cells.subList(1, cells.size()));
            });
        }
        return guesses;
    }
}
