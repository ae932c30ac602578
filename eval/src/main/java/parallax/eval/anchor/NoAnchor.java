package parallax.eval.anchor;

/// Why an anchor points nowhere.
public enum NoAnchor implements Anchor {
    /// None is given.
    MISSING,
    /// One is given, and its words are not in the text.
    BROKEN
}
