package parallax.language.encoder;

/// What the encoder says about one word.
///
/// @param tag      part of speech, and its feature behind a dot: `VERB.PAST`, `ADP`
/// @param head     place of its head in the sentence, from 0; -1 for the root
/// @param relation universal relation to its head, some with a subtype
/// @param name     BIO label of names: `B-PER`, `I-ORG`, `O` …
/// @param event    what event it may tell
/// @param meaning of a word that may tell something; unknown for those that only bind others
/// @param role     BIO label of attribution: `B-source`, `B-cue`, `I-content`, `O` …
public record ReadWord(
        String tag, int head, String relation, String name, EventEvidence event, Meaning meaning, String role) {}
