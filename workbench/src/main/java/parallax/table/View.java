package parallax.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parallax.text.ResourceTable;

/// Something that can be shown, each by a query of its own in `NAME.sql`. Columns that begin with `_` only serve
/// filters and order; the first line of the file names those that make a table for reading.
public enum View {
    ACTORS("actors"),
    STATEMENTS("statements"),
    EVENTS("events"),
    FIGURES("figures"),
    TALKS("talks"),
    PLACES("places"),
    DOCUMENTS("documents"),
    LEFT_OUT("left-out"),
    STORIES("stories"),
    ISSUES("issues"),
    DISPUTES("disputes"),
    SILENCES("silences"),
    NAMING("naming");

    private static final String HEADING = "-- columns: ";
    private static final String KINDS = "-- kinds: ";

    private final String label;

    View(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether it shows how accounts stand to each other, which a case tells once they have been compared.
    public boolean isOfComparison() {
        return switch (this) {
            case STORIES, ISSUES, DISPUTES, SILENCES -> true;
            case ACTORS, STATEMENTS, EVENTS, FIGURES, TALKS, PLACES, DOCUMENTS, LEFT_OUT, NAMING -> false;
        };
    }

    /// Whether its rows are issues.
    public boolean isOfIssues() {
        return this == ISSUES || this == DISPUTES;
    }

    public static Optional<View> named(String word) {
        return Arrays.stream(values()).filter(view -> view.label.equals(word)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(View::label).toList();
    }

    String sql() {
        return this == DISPUTES ? file(ISSUES.label) + "WHERE i.dispute" : file(label);
    }

    private static String file(String label) {
        return ResourceTable.text(View.class, label + ".sql");
    }

    /// The columns for reading, in order.
    public List<String> columns() {
        String first = sql().lines().findFirst().orElse("");
        return List.of(first.substring(HEADING.length()).split(", ", -1));
    }

    /// The columns whose values sort the rows into kinds; those of lists end in `[]`.
    public List<String> kinds() {
        return sql().lines()
                .filter(line -> line.startsWith(KINDS))
                .findFirst()
                .map(line -> List.of(line.substring(KINDS.length()).split(", ", -1)))
                .orElse(List.of());
    }

    /// The column that names the record in its account; empty where a row is no single record.
    public String record() {
        return switch (this) {
            case STATEMENTS -> "statement";
            case EVENTS -> "event";
            case FIGURES -> "figure";
            case TALKS -> "id";
            case ACTORS, PLACES, DOCUMENTS, LEFT_OUT, STORIES, ISSUES, DISPUTES, SILENCES, NAMING -> "";
        };
    }

    boolean has(String column) {
        return sql().contains(" AS " + column);
    }
}
