package parallax.compare.match;

/// A mention with what is worked out of it once.
///
/// @param stem what its head word shares with words derived from it
record Clue(EventMention mention, String stem) {
    static Clue of(EventMention mention) {
        String words = mention.words();
        return new Clue(mention, Stem.of(words.substring(words.lastIndexOf(' ') + 1)));
    }
}
