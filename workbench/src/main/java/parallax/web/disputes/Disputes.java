package parallax.web.disputes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Parameter;
import parallax.web.page.Part;
import parallax.web.page.Tabular;

/// @param disputes how many of the issues that are asked for are disputed
/// @param all      how many there are, whether disputed or not
/// @param part     which of these are shown
/// @param facets   by what they can be narrowed down
/// @param issues   those of the page, those with most origins first
/// @param rows     one an answer
public record Disputes(
        long disputes,
        long all,
        Part part,
        List<Facet> facets,
        List<IssueCard> issues,
        @JsonIgnore List<Map<String, @Nullable Object>> rows)
        implements Tabular {
    /// What can be asked for in words.
    public static final List<Parameter> WORDS = Asked.WORDS;

    /// @param parameter of the address
    /// @param title     for reading
    /// @param open      whether its choices stand open from the beginning
    public record Facet(String parameter, String title, boolean open, List<Choice> choices) {}

    /// @param value  of the parameter
    /// @param title  for reading
    /// @param issues how many there are with it
    public record Choice(String value, String title, long issues) {}
}
