package parallax.search.query;

/// A piece of a query.
///
/// @param text  what it says: a word as typed, a quotation's inside, a field's name, a range's inside
/// @param gap   for a quotation, how many words may stand between; -1 where its words stand beside each other
/// @param start where it begins in the query
/// @param end   where it ends, not included
record QueryToken(Kind kind, String text, int gap, int start, int end) {
    enum Kind {
        WORD,
        QUOTE,
        FIELD,
        RANGE,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        END;

        /// Whether something to look for can begin with it.
        boolean begins() {
            return switch (this) {
                case WORD, QUOTE, FIELD, RANGE, OPEN, NOT -> true;
                case CLOSE, AND, OR, END -> false;
            };
        }
    }

    QueryFault fault(String message) {
        return new QueryFault(message, start, end);
    }
}
