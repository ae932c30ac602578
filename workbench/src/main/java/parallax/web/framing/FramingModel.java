package parallax.web.framing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Tabular;

/// One of the four tables, and where the words of a cell stand.
///
/// @param table   which one
/// @param choices what it can be about: actors, sources or classes, those with most first
/// @param chosen  which of them it is about; empty where there is none
/// @param title   what the table shows, in words
/// @param columns the sources, those that use the words most first
/// @param more    how many sources are not among the columns
/// @param lines   those with the highest counts first
/// @param places  where the words of the chosen cell stand
/// @param rows    the whole table, a row a cell
public record FramingModel(
        String table,
        List<Choice> choices,
        String chosen,
        String title,
        List<String> columns,
        int more,
        List<Line> lines,
        List<Place> places,
        @JsonIgnore List<Map<String, @Nullable Object>> rows)
        implements Tabular {
    /// Something to choose.
    ///
    /// @param count how often it is met
    public record Choice(String id, String name, long count) {}

    /// A line of the table.
    ///
    /// @param note  what else is known of it; empty where nothing
    /// @param cells one a column
    public record Line(String words, String note, List<Cell> cells) {}

    /// How often a source has the words.
    ///
    /// @param own      in its own voice
    /// @param ownOf    of how many events that the source tells itself; 0 where it is no share
    /// @param distant  in its own voice, but in quotation marks or after "so-called"
    /// @param quoted   in the words of others
    /// @param quotedOf of how many events that it passes on; 0 where it is no share
    /// @param speakers those others, in alphabetical order
    public record Cell(
            String source, int own, int ownOf, int distant, int quoted, int quotedOf, List<String> speakers) {
        public int count() {
            return own + distant + quoted;
        }
    }

    /// Words in their sentence.
    ///
    /// @param before what stands before them
    /// @param after  what stands after them
    public record Place(String account, int start, int end, String before, String words, String after) {}
}
