package parallax.text;

/// Lines that stand together, blank lines around them.
///
/// @param first index of the first line
/// @param last  index of the last line, `first <= last`
record Block(int first, int last) {
    boolean single() {
        return first == last;
    }
}
