package parallax.time;

/// Whether the words around a time expression tell of something done or announce something.
enum Tense {
    PAST,
    /// Told of, and lasting until now: "has been strangling".
    PERFECT,
    FUTURE,
    /// Told in the order of events, far from the day of writing: what leaves its year open goes on from what was
    /// mentioned last.
    NARRATED,
    UNSAID;

    boolean isPast() {
        return this == PAST || this == PERFECT;
    }
}
