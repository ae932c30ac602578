package parallax.web.beside;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.web.reader.Block;
import parallax.web.reader.Heading;

/// Two texts beside each other.
///
/// @param chosen       how the words that are shown stand to each other; absent where nothing relates them
/// @param relations    all between the two accounts, those that clash first
/// @param place        the chosen one's place among them, from 1; 0 where none is chosen
/// @param previous     links to the neighbours among the relations, and to the next that clash; empty at the ends
/// @param swapped      the same, left and right exchanged
public record Beside(
        Side left,
        Side right,
        @Nullable Between chosen,
        List<Between> relations,
        int place,
        String previous,
        String next,
        String previousDispute,
        String nextDispute,
        String swapped) {
    public Beside {
        relations = List.copyOf(relations);
    }

    /// One of the texts.
    ///
    /// @param title  of the record that is shown; empty where words or nothing are shown
    /// @param record its id; empty likewise
    /// @param link   the text alone, at the same words
    /// @param blocks the part of the text that has the words
    /// @param parts  how many parts the text has
    public record Side(
            Heading heading,
            String source,
            String record,
            String title,
            String link,
            List<Block> blocks,
            int part,
            int parts) {
        public Side {
            blocks = List.copyOf(blocks);
        }
    }

    /// How an answer of the left account stands to one of the right.
    ///
    /// @param issue       the question's page
    /// @param because     the rule in a sentence
    /// @param left        what the left one answers, and according to whom
    /// @param link        both texts at these words
    public record Between(
            String relation,
            String rule,
            String because,
            String question,
            String issue,
            Held left,
            Held right,
            String link) {
        public boolean isDispute() {
            return relation.equals("conflict") || relation.equals("deny");
        }

        /// As the class of an element.
        public String relationClass() {
            return relation.equals("differ in scope") ? "scope" : relation;
        }
    }

    /// What one of the two holds or passes on.
    public record Held(String record, String value, String accordingTo, String words) {}
}
