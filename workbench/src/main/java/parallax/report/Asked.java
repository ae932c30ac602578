package parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.table.Criteria;
import parallax.table.Query;
import parallax.table.View;

/// What a report is to be about.
///
/// @param query    the issues, as rows of `View.ISSUES` or `View.DISPUTES`
/// @param criteria the same in users' words, for the names that sources use
/// @param words    what it is limited to, for the title: `actor: Karsu`
/// @param limit    most issues; 0 for all
/// @param dated    the day that stands on it; empty for none
public record Asked(Query query, Criteria criteria, List<String> words, int limit, String dated) {
    /// How many issues there are unless somebody asks for more.
    public static final int ISSUES = 50;

    public Asked {
        words = List.copyOf(words);
    }

    /// The disputes under these criteria.
    ///
    /// @throws IllegalArgumentException with a message for the user where disputes cannot be asked so
    public static Asked disputes(Criteria criteria, int limit, String dated) {
        return new Asked(criteria.query(View.DISPUTES), criteria, words(criteria), limit, dated);
    }

    /// The criteria in words.
    public static List<String> words(Criteria criteria) {
        List<String> words = new ArrayList<>();
        criteria.values().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> words.add(entry.getKey().name().toLowerCase(Locale.ROOT) + ": " + entry.getValue()));
        return words;
    }

    boolean disputesOnly() {
        return query.view() == View.DISPUTES || query.conditions().contains("dispute");
    }
}
