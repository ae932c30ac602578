package parallax.web.talks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Parameter;
import parallax.web.page.Tabular;

/// @param negotiations all of the case that are asked for, those with most positions first
/// @param track        key of the one that is shown; empty where there is none
/// @param name         its name
/// @param rounds       by number; what has no number first
/// @param rows         one a position
public record Talks(
        List<Negotiation> negotiations,
        String track,
        String name,
        List<Round> rounds,
        @JsonIgnore List<Map<String, @Nullable Object>> rows)
        implements Tabular {
    /// What can be asked for.
    public static final List<Parameter> FILTERS = TalksPage.FILTERS;

    /// @param track    its key
    /// @param disputed how many of its positions another holder contradicts
    /// @param when     when it is told of, in words; empty where unknown
    public record Negotiation(String track, String name, long positions, long accounts, long disputed, String when) {}

    /// @param title   `round 2`
    /// @param columns times or sources, in order
    /// @param clashes where two holders contradict each other about it
    public record Round(String title, List<String> columns, List<ActorRow> actors, List<Clash> clashes) {}

    /// @param cells one a column
    public record ActorRow(String id, String name, List<Cell> cells) {}

    /// What is told of an actor's position in one column; empty where nothing is.
    public record Cell(List<Stand> stands) {}

    /// One position with those who tell of it.
    ///
    /// @param disputed whether another holder contradicts one of them
    public record Stand(String position, boolean disputed, List<Told> told) {}

    /// @param when      when the account was published, in words; empty where unknown
    /// @param condition what he asks first, in the account's words; empty where nothing
    /// @param context   the words among their neighbours
    public record Told(
            String account,
            String record,
            String accordingTo,
            String when,
            String words,
            String condition,
            String context) {}

    /// Two answers that contradict each other.
    public record Clash(
            String story, String issue, String question, String relation, String because, Side left, Side right) {}

    /// @param value what the answer is, in short words
    public record Side(String account, String record, String value, String accordingTo) {}
}
