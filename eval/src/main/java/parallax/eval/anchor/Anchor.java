package parallax.eval.anchor;

/// Where an anchor of a gold or prediction file points: a stretch of the text, or nowhere.
public sealed interface Anchor permits Stretch, NoAnchor {
    /// Whether both are stretches with a character in common.
    default boolean overlaps(Anchor other) {
        return common(other) > 0;
    }

    /// Common characters by all characters of both; 0 where either points nowhere.
    default double jaccard(Anchor other) {
        if (this instanceof Stretch a && other instanceof Stretch b && overlaps(other)) {
            int both = common(other);
            return (double) both / (a.length() + b.length() - both);
        }
        return 0;
    }

    /// How many characters both have in common.
    default int common(Anchor other) {
        return this instanceof Stretch a && other instanceof Stretch b
                ? Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()))
                : 0;
    }

    /// As gold, against a prediction: they overlap; missing meets missing; a broken gold anchor meets anything.
    default boolean meets(Anchor predicted) {
        if (this == NoAnchor.BROKEN) {
            return true;
        }
        return (this == NoAnchor.MISSING || predicted == NoAnchor.MISSING) ? this == predicted : overlaps(predicted);
    }

    /// This stretch; a broken anchor counts as missing.
    default Anchor orMissing() {
        return this instanceof Stretch ? this : NoAnchor.MISSING;
    }
}
