package parallax.eval.trees;

/// A word of a tree, for the scorer.
///
/// @param head     number of its head in the file, from 0; negative for the root
/// @param relation universal relation, without its subtype
record TreeWord(Place place, String lemma, String upos, String xpos, int head, String relation) {
    /// Where a word stands in the file, white space left out.
    ///
    /// @param start characters before it, or before its written word
    /// @param end   where it, or its written word, ends
    /// @param part  number within its written word, from 0
    record Place(int start, int end, int part) {}

    boolean isPunctuation() {
        return upos.equals("PUNCT");
    }
}
