package parallax.time;

/// A number of units of time at lexemes `[from, to)`: `two weeks`, `more than 40 days`, `a three-day`, `months`.
///
/// @param from   its first lexeme; behind "more than" and the like
/// @param first  the first lexeme of the whole, "more than" included
/// @param value  0 where it is vague
/// @param way    how the words give it
record Amount(int first, int from, int to, int value, TimeUnit unit, Way way) {
    /// How an amount is given.
    enum Way {
        /// `two weeks`, `40 days`.
        NUMBER,
        /// `a week`.
        ARTICLE,
        /// `several days`, `a few months`.
        VAGUE,
        /// `days`.
        BARE,
        /// `three-day`, `year-long`.
        COMPOUND
    }

    boolean isCounted() {
        return way == Way.NUMBER || way == Way.COMPOUND;
    }
}
