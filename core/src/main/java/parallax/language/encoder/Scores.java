package parallax.language.encoder;

/// What the network says about the words of one window, one row a word.
///
/// @param tag   of each part of speech with its feature
/// @param name  of each BIO label of names
/// @param role  of each BIO label of attribution
/// @param start one number: above 0 if the word begins a sentence
/// @param event of no event, then of each type of event
/// @param status of each status of an event
/// @param arc   of the root as the word's head, then of each word of the window
/// @param child the word as the lower end of a relation
/// @param above the word as the upper end of a relation
/// @param meaning of the word where it stands
@SuppressWarnings("ArrayRecordComponent") // many numbers, never compared
record Scores(
        float[][] tag,
        float[][] name,
        float[][] role,
        float[][] start,
        float[][] event,
        float[][] status,
        float[][] arc,
        float[][] child,
        float[][] above,
        float[][] meaning) {}
