package parallax.compare.match;

import parallax.language.encoder.Meaning;

/// The word that tells an event.
///
/// @param lemma   dictionary form in lower case
/// @param meaning where it stands
public record TriggerWord(String lemma, Meaning meaning) {
    /// Of an event whose words nobody has looked at.
    public static final TriggerWord UNKNOWN = new TriggerWord("", Meaning.UNKNOWN);
}
