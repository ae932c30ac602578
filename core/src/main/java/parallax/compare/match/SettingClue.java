package parallax.compare.match;

import java.util.List;
import parallax.language.encoder.Meaning;

/// A trigger's setting as numbers. Of each meaning the part that tells the event and the part that tells the word are
/// looked at apart.
///
/// @param arguments    stems of the words that hang on the trigger
/// @param toldBy       what they tell, one by one
/// @param formedBy     which words they are, one by one
/// @param nearTold     what the words close by tell together
/// @param nearForm     which words they are together
/// @param sentenceTold what the words of the sentence tell together
/// @param sentenceForm which words they are together
record SettingClue(
        Words arguments,
        List<Direction> toldBy,
        List<Direction> formedBy,
        Direction nearTold,
        Direction nearForm,
        Direction sentenceTold,
        Direction sentenceForm) {
    static SettingClue of(Setting setting, Words.Numbering numbering) {
        return new SettingClue(
                numbering.of(setting.stems()),
                told(setting.arguments()),
                form(setting.arguments()),
                Direction.mean(told(setting.near()), Meaning.EVENT),
                Direction.mean(form(setting.near()), Meaning.SIZE - Meaning.EVENT),
                Direction.mean(told(setting.sentence()), Meaning.EVENT),
                Direction.mean(form(setting.sentence()), Meaning.SIZE - Meaning.EVENT));
    }

    private static List<Direction> told(List<Meaning> meanings) {
        return meanings.stream()
                .map(meaning -> Direction.of(meaning.numbers(), 0, Meaning.EVENT))
                .toList();
    }

    private static List<Direction> form(List<Meaning> meanings) {
        return meanings.stream()
                .map(meaning -> Direction.of(meaning.numbers(), Meaning.EVENT, Meaning.SIZE))
                .toList();
    }

    /// How alike the two are that are most alike, one of each; 0 where one has none.
    static float best(List<Direction> some, List<Direction> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        float best = -1;
        for (Direction one : some) {
            for (Direction other : others) {
                best = Math.max(best, one.cosine(other));
            }
        }
        return best;
    }
}
