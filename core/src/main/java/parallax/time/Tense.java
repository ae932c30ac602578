package parallax.time;

/// Whether the words around a time expression tell of something done or announce something.
enum Tense {
    PAST,
    /// Told of, and lasting until now: "has been strangling".
    PERFECT,
    FUTURE,
    UNSAID;

    boolean isPast() {
        return this == PAST || this == PERFECT;
    }
}
