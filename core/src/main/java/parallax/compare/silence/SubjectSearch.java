package parallax.compare.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Question.Subject;
import parallax.compare.ledger.StoryAccounts;
import parallax.text.Passage;
import parallax.text.PassageKind;

/// A search of an account for a subject, sentence by sentence.
///
/// @param words    the subject's words that were looked for
/// @param names    of those concerned, whose records were looked through
/// @param passages how many were searched
/// @param found    whether a sentence holds most of the words
record SubjectSearch(List<String> words, List<String> names, int passages, boolean found) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]");
    private static final int FEWEST = 2;
    private static final double MOST = 0.6;

    static SubjectSearch of(StoryAccounts story, Compared compared, Subject subject) {
        String text = compared.account().document().text();
        Set<String> words = new TreeSet<>(subject.terms());
        int passages = 0;
        boolean found = false;
        for (Passage passage : compared.account().passages()) {
            if (passage.kind() != PassageKind.BOILERPLATE && passage.kind() != PassageKind.COMMENT) {
                passages++;
                found |= touches(passage.span().in(text), words);
            }
        }
        List<String> names =
                subject.actors().stream().map(story.actors()::name).distinct().toList();
        return new SubjectSearch(List.copyOf(words), names, passages, found);
    }

    private static boolean touches(String passage, Set<String> words) {
        double needed = Math.max(FEWEST, MOST * words.size());
        for (String sentence : SENTENCE_END.split(passage.toLowerCase(Locale.ROOT), -1)) {
            int hits = 0;
            for (String word : words) {
                hits += holds(sentence, word) ? 1 : 0;
            }
            if (hits >= needed) {
                return true;
            }
        }
        return false;
    }

    /// A word that begins so: `evacuat` is held by "evacuation".
    private static boolean holds(String sentence, String word) {
        int at = word.isEmpty() ? -1 : sentence.indexOf(word);
        while (at > 0 && Character.isLetterOrDigit(sentence.charAt(at - 1))) {
            at = sentence.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    boolean foundNothing() {
        return !found;
    }

    /// What was looked for and where, for the reader; `evacuat…` is any word that begins so.
    String report() {
        List<String> sought = new ArrayList<>();
        if (!words.isEmpty()) {
            List<String> begun = words.stream().map(word -> word + "…").toList();
            sought.add(
                    (words.size() > FEWEST ? "sentence with most of " : "sentence with ") + String.join(", ", begun));
        }
        sought.add(names.isEmpty() ? "record on it" : "record on it with " + String.join(", ", names));
        return "not mentioned in this text: no " + String.join(", no ", sought) + " in " + passages
                + (passages == 1 ? " passage" : " passages");
    }
}
