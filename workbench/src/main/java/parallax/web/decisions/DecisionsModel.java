package parallax.web.decisions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Address;
import parallax.web.page.Part;
import parallax.web.page.Tabular;

/// What was decided, as filtered.
///
/// @param part      which of the decisions as filtered are here
/// @param shown     these, the newest first
/// @param statuses  what became of all decisions
/// @param people    who has decided
/// @param kinds     what kinds of decisions there are
/// @param homeless  how many of all decisions have no words in the case
/// @param last      number of the last decision; 0 where nothing is decided
/// @param taken     what an import took in; absent where none is asked for
/// @param lines     all that are as filtered
public record DecisionsModel(
        Part part,
        List<DecisionLine> shown,
        List<Choice> statuses,
        List<Choice> people,
        List<Choice> kinds,
        long homeless,
        int last,
        @Nullable Taken taken,
        @JsonIgnore List<DecisionLine> lines)
        implements Tabular {
    public DecisionsModel {
        shown = List.copyOf(shown);
        statuses = List.copyOf(statuses);
        people = List.copyOf(people);
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    /// A value to filter by.
    ///
    /// @param link that chooses it; of the chosen one, that drops it
    public record Choice(
            String name,
            long number,
            boolean chosen,
            @JsonIgnore Address link) {}

    /// What an import took in.
    public record Taken(long number, long homeless) {}

    @Override
    public List<Map<String, @Nullable Object>> rows() {
        return lines.stream().map(DecisionsModel::row).toList();
    }

    private static Map<String, @Nullable Object> row(DecisionLine line) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("number", line.number());
        row.put("by", line.by());
        row.put("at", line.at());
        row.put("why", line.why());
        row.put("decision", line.kind());
        row.put("status", line.status());
        row.put("document", line.document());
        row.put("words", line.words());
        row.put("before", line.before());
        row.put("after", line.after());
        return row;
    }
}
