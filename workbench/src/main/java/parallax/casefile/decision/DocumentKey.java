package parallax.casefile.decision;

/// Which document a decision is about.
///
/// @param id      its id in the case
/// @param content SHA-256 of its text, metadata and markup when the decision was taken, by which another case's copy is
///                found; empty where not known
public record DocumentKey(String id, String content) {
    public DocumentKey {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a decision about a document without an id");
        }
    }
}
