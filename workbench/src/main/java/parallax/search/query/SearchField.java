package parallax.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be asked for by name, as in `source:herald`.
public enum SearchField {
    /// Publisher or author of the account.
    SOURCE,
    /// An actor who is named or takes part in the passage.
    ACTOR,
    /// A place named in the passage.
    PLACE,
    /// Type of an event, measure of a figure, kind or stance of a statement, kind of a position in the passage.
    TYPE,
    /// When the account was published.
    DATE,
    /// Id of the account.
    ACCOUNT,
    /// What the passage is: headline, body, comment …
    PART;

    /// How a query writes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SearchField> named(String word) {
        return Arrays.stream(values())
                .filter(field -> field.label().equalsIgnoreCase(word))
                .findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(SearchField::label).toList();
    }
}
