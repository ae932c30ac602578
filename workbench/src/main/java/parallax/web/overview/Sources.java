package parallax.web.overview;

import java.util.List;

/// Who published the accounts.
///
/// @param all    how many sources there are
/// @param listed those of most accounts
public record Sources(long all, List<Source> listed) {
    public Sources {
        listed = List.copyOf(listed);
    }

    /// One source.
    ///
    /// @param family    the house that the user's list gives it; empty where none
    /// @param accounts  without readers' comments
    /// @param copies    how many of them are copies of others
    /// @param first     first day of its accounts, `2021-03-27`; empty where unknown
    /// @param last      last day of its accounts; likewise
    /// @param oneOrigin sources with which it is one voice in a story, with the number of such stories
    public record Source(
            String name, String family, long accounts, long copies, String first, String last, List<Shared> oneOrigin) {
        public Source {
            oneOrigin = List.copyOf(oneOrigin);
        }
    }

    public record Shared(String source, long stories) {}
}
