package parallax.compare.match;

import java.util.Set;

/// A mention as numbers, worked out once.
///
/// @param account        number of the account in the story
/// @param sentenceNumber in the account
/// @param words          the trigger as written, in lower case
/// @param lemma          of its head word
/// @param stem           what the lemma shares with words derived from it
/// @param weight         of the stem
/// @param often          how many mentions of the story have this stem
/// @param type           name of the type; empty where nobody has said
/// @param participants   case-wide ids
/// @param own            words of the trigger
/// @param near           words close by in the sentence
/// @param sentence       words of the sentence
/// @param names          names in the sentence
/// @param numbers        digits in the sentence
/// @param accountWords   words of the account with their weights there
/// @param told           what event the trigger tells, by the encoder
/// @param form           which word it is, by the encoder
/// @param verb           whether its head word is a verb
/// @param noun           whether it is a noun
/// @param setting        what its sentence says by its tree
record Clue(
        int account,
        int sentenceNumber,
        String words,
        String lemma,
        String stem,
        float weight,
        int often,
        String type,
        Set<String> participants,
        Words own,
        Words near,
        Words sentence,
        Words names,
        Words numbers,
        Words accountWords,
        Direction told,
        Direction form,
        boolean verb,
        boolean noun,
        SettingClue setting) {}
