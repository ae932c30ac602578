package parallax.text;

/// One line of a text that is not blank.
///
/// @param span   without the white space around it
/// @param indent how many characters stand before it on its line
/// @param opens  whether a blank line or the start of the text stands before it
/// @param words  its words, at most [Lines#LONGEST] characters of them
record Line(Span span, int indent, boolean opens, String words) {

    Wording wording() {
        return new Wording(words);
    }
}
