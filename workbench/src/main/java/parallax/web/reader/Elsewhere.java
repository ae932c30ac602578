package parallax.web.reader;

import java.util.List;

/// An issue in which a record is an answer, with what others answer.
///
/// @param answer  the record's own
/// @param answers how many the issue has in all, this one included
/// @param origins how many independent origins stand behind them
/// @param silent  accounts that cover the story and do not mention it
/// @param others  the first of the other answers, those that clash first
public record Elsewhere(
        String question,
        boolean dispute,
        String answer,
        long answers,
        long origins,
        long silent,
        String link,
        List<Other> others) {
    public Elsewhere {
        others = List.copyOf(others);
    }

    /// @param relation how the two stand to each other; empty where they are of one origin
    /// @param rule     by which this is said, and in a sentence why
    /// @param beside   both texts at the words
    public record Other(
            String account,
            String record,
            String value,
            String accordingTo,
            String date,
            String words,
            String relation,
            String rule,
            String because,
            String link,
            String beside) {
        /// As the class of an element.
        public String relationClass() {
            return relation.equals("differ in scope") ? "scope" : relation;
        }
    }

    /// How many answers are not among the others shown.
    public long more() {
        return Math.max(0, answers - 1 - others.size());
    }
}
