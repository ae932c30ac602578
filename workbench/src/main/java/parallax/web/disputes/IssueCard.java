package parallax.web.disputes;

import java.util.List;

/// One question with its answers, how they stand to each other, and who does not mention it.
///
/// @param dispute   whether two holders clash
/// @param accounts  how many accounts answer
/// @param origins   how many independent origins stand behind them
/// @param values    the answers, those of one value together, those with most origins first
/// @param more      how many values are not among them
/// @param relations disputes first; pairs of the same values under one rule are one
/// @param others    how many of these are not among them
/// @param silences  accounts that cover the story and do not mention this
public record IssueCard(
        String story,
        String issue,
        String slot,
        String question,
        boolean dispute,
        int accounts,
        int origins,
        List<Value> values,
        int more,
        List<Relation> relations,
        int others,
        List<Silent> silences) {
    /// Answers of one value.
    ///
    /// @param voices those of one origin together
    /// @param more   how many holders are not among them
    public record Value(String value, int accounts, int origins, List<Voice> voices, int more) {}

    /// Answers of one origin: they count as one.
    ///
    /// @param origin its number in the issue, from 1
    public record Voice(int origin, List<Held> held) {}

    /// What one account holds, or passes on.
    ///
    /// @param date   of the account, in words; empty where unknown
    /// @param copyOf `copy of a` where the account is one; else empty
    /// @param before what stands before the words in their paragraph
    public record Held(
            String account,
            String record,
            String accordingTo,
            String date,
            String copyOf,
            String before,
            String words,
            String after,
            int start,
            int end) {}

    /// How answers of two values stand to each other, by one rule.
    ///
    /// @param relation as in exports: `differ in scope`
    /// @param left     the one value; the same as `right` where the two are of one
    /// @param because  the rule in a sentence
    /// @param more     how many pairs of answers are not among these
    public record Relation(
            String relation, String left, String right, String because, String rule, List<Pair> pairs, int more) {
        /// For its style: one word.
        public String style() {
            return relation.equals("differ in scope") ? "scope" : relation;
        }

        /// Whether somebody may have to look closer.
        public boolean isToCheck() {
            return !relation.equals("agree") && !relation.equals("refine");
        }
    }

    /// Two answers.
    ///
    /// @param words those that the rule used, beginning with those of the two answers
    public record Pair(
            String leftAccount,
            String leftRecord,
            String leftHolder,
            String rightAccount,
            String rightRecord,
            String rightHolder,
            List<Used> words) {}

    /// Words that a rule used.
    public record Used(String account, String words, int start, int end) {}

    /// @param source publisher or author of the account
    /// @param search what was looked for and where
    public record Silent(String account, String source, String search) {}
}
