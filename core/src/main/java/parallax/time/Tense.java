package parallax.time;

/// Whether the words around a time expression tell of something done or announce something.
enum Tense {
    PAST,
    FUTURE,
    UNSAID
}
