package parallax.web.disputes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Parameter;
import parallax.web.page.Part;
import parallax.web.page.Tabular;

/// What accounts do not mention although they cover the story.
///
/// @param all      how many silences there are
/// @param part     which of the accounts are shown
/// @param accounts those silent on most disputes first
/// @param rows     one a silence
public record Silences(
        long all,
        Part part,
        List<SilentAccount> accounts,
        @JsonIgnore List<Map<String, @Nullable Object>> rows) implements Tabular {
    /// What can be asked for.
    public static final List<Parameter> FILTERS = SilencesPage.FILTERS;

    /// @param source    publisher or author
    /// @param date      in words; empty where unknown
    /// @param disputes  how many disputes it does not mention
    /// @param issues    how many issues, these included
    /// @param unmentioned the first of them, disputes first
    public record SilentAccount(
            String account, String source, String date, long disputes, long issues, List<Unmentioned> unmentioned) {}

    /// @param search what was looked for in the account, and where
    public record Unmentioned(
            String story, String issue, String slot, String question, boolean dispute, String search) {
        private static final String ALWAYS = "not mentioned in this text: ";

        /// The search without what the page says once for all of them.
        public String lookedFor() {
            return search.startsWith(ALWAYS) ? search.substring(ALWAYS.length()) : search;
        }
    }
}
