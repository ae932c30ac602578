package parallax.web.records;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.table.Contexts.Context;
import parallax.web.page.Address;
import parallax.web.page.Head;
import parallax.web.page.Parameter;
import parallax.web.page.Part;
import parallax.web.page.Tabular;

/// Some rows of a view, as they are asked for.
///
/// @param part    which of them are here
/// @param rows    those that are here, with all that is known of them
/// @param kinds   how many there are of each kind, were none asked for
/// @param heads   of the table, in order
/// @param lines   of the table, a cell for each head
/// @param views   what else can be shown
/// @param filters what they can be chosen by
public record Records(
        String view,
        Part part,
        List<Map<String, @Nullable Object>> rows,
        List<Facet> kinds,
        @JsonIgnore List<Head> heads,
        @JsonIgnore List<List<Cell>> lines,
        @JsonIgnore List<Choice> views,
        @JsonIgnore List<Parameter> filters)
        implements Tabular {
    public Records {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    /// What a row says in a column.
    ///
    /// @param context its words among their neighbours; absent where the cell has a text instead
    /// @param link    where it leads; absent where nowhere
    public record Cell(
            String text,
            @Nullable Context context,
            @Nullable Address link) {}

    /// One column's kinds, most frequent first.
    public record Facet(String name, List<Kind> kinds) {
        public Facet {
            kinds = List.copyOf(kinds);
        }
    }

    /// @param chosen whether only this kind is asked for
    /// @param link   with this kind alone; where it is chosen, with all again
    public record Kind(
            String kind,
            long count,
            boolean chosen,
            @JsonIgnore Address link) {}

    public record Choice(String name, boolean current, Address link) {}
}
