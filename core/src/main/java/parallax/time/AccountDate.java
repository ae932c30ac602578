package parallax.time;

import java.util.List;
import java.util.Locale;
import parallax.text.Span;

/// When an account was published, and how that is known.
///
/// @param evidence the words it was taken or inferred from, in order; empty for metadata and
/// unknown, and where only neighbours tell
public record AccountDate(Basis basis, Interval interval, List<Span> evidence) {
    public static final AccountDate UNKNOWN = new AccountDate(Basis.UNKNOWN, Interval.UNKNOWN, List.of());

    public AccountDate {
        evidence = List.copyOf(evidence);
    }

    /// How the date is known, surest first.
    public enum Basis {
        METADATA,
        BYLINE,
        FIRST_LINES,
        INFERRED,
        /// As inferred, but with the help of the accounts of the same case that tell the same story: without them the
        /// interval would be wider.
        NEIGHBOURS,
        UNKNOWN;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /// The codebook's word: `stated`, `inferred` or `unknown`.
    public String how() {
        return switch (basis) {
            case METADATA, BYLINE, FIRST_LINES -> "stated";
            case INFERRED, NEIGHBOURS -> "inferred";
            case UNKNOWN -> "unknown";
        };
    }
}
