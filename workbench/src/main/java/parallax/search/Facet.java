package parallax.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A property by which passages are counted and chosen.
public enum Facet {
    /// Who publishes the account; `readers of SOURCE` for readers' comments.
    SOURCE,
    /// The family that the user's list gives the publisher; only of accounts whose publisher is in one.
    FAMILY,
    /// Who is named or takes part.
    ACTOR,
    PLACE,
    /// Types of the events that are told.
    EVENT,
    /// Measures of the figures that are given.
    FIGURE,
    /// Kinds of the statements that are attributed.
    STATEMENT,
    /// How the one who reports a statement stands to it.
    STANCE,
    /// Kinds of relations to talks.
    POSITION,
    /// What the passage is: headline, body, comment …
    PART,
    /// Id of the account.
    ACCOUNT;

    /// In links and on the command line, such as `source`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Facet> named(String label) {
        return Arrays.stream(values())
                .filter(facet -> facet.label().equals(label))
                .findFirst();
    }
}
