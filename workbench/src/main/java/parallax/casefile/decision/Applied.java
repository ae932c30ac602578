package parallax.casefile.decision;

import java.util.Locale;

/// What became of a decision in one document.
///
/// @param decision its number
public record Applied(int decision, Found found) {
    /// Whether that to which a decision is tied was found again.
    public enum Found {
        /// Where it was.
        THERE,
        /// The text has changed; the words stand elsewhere.
        MOVED,
        /// The words are there, but the machine reads no such record in them any more: what the person said stands.
        KEPT,
        /// Neither: the decision has no effect in this document.
        HOMELESS;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
