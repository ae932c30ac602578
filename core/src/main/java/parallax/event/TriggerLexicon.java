package parallax.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parallax.text.ResourceTable;
import parallax.text.WordClasses;

/// The words that tell events, from `triggers.tsv`, with the word classes of `trigger-classes.tsv`. Immutable.
final class TriggerLexicon {
    private final WordClasses classes = WordClasses.read(TriggerLexicon.class, "trigger-classes.tsv");
    private final Map<String, List<Trigger>> verbs = new HashMap<>();
    private final Map<String, List<Trigger>> nouns = new HashMap<>();
    private final Map<String, List<Trigger>> adjectives = new HashMap<>();
    private final Trigger unlistedVerb;
    private final Trigger unlistedNoun;

    TriggerLexicon() {
        Map<String, RoleScheme> schemes = RoleScheme.all();
        for (List<String> row : ResourceTable.rows(TriggerLexicon.class, "triggers.tsv", 5)) {
            EventType type = row.getFirst().equals("-") ? null : EventType.valueOf(row.getFirst());
            String mode = row.get(1).equals("-") ? null : row.get(1);
            RoleScheme scheme = schemes.get(row.get(3));
            if (scheme == null) {
                throw new IllegalStateException("no such role scheme: " + row);
            }
            for (String pattern : row.get(4).split(";", -1)) {
                List<String> further = new ArrayList<>(List.of(pattern.split(" ", -1)));
                String head = further.remove(row.get(2).startsWith("n") ? nounAt(further) : 0);
                add(part(row.get(2)), head, new Trigger(type, mode, further, scheme, need(row.get(2))));
            }
        }
        unlistedVerb = unlisted(schemes, "do");
        unlistedNoun = unlisted(schemes, "deed");
        List.of(verbs, nouns, adjectives).forEach(TriggerLexicon::sort);
    }

    private static Trigger unlisted(Map<String, RoleScheme> schemes, String name) {
        RoleScheme scheme = Objects.requireNonNull(schemes.get(name), name);
        return new Trigger(null, null, List.of(), scheme, Trigger.Need.ANYBODY);
    }

    private static Trigger.Need need(String part) {
        return switch (part.substring(1)) {
            case "" -> Trigger.Need.NOBODY;
            case "?" -> Trigger.Need.ANYBODY;
            case "!" -> Trigger.Need.ACTOR;
            case "+" -> Trigger.Need.RECIPIENT;
            case "&" -> Trigger.Need.BOTH;
            default -> throw new IllegalStateException("no such need: " + part);
        };
    }

    /// The last word before a preposition: "strike" in "air strike on".
    private int nounAt(List<String> words) {
        int at = 0;
        while (at + 1 < words.size() && !classes.is("preposition", words.get(at + 1))) {
            at++;
        }
        return at;
    }

    private Map<String, List<Trigger>> part(String part) {
        return switch (part.charAt(0)) {
            case 'v' -> verbs;
            case 'n' -> nouns;
            case 'a' -> adjectives;
            default -> throw new IllegalStateException("no such part of speech: " + part);
        };
    }

    private void add(Map<String, List<Trigger>> entries, String first, Trigger trigger) {
        Iterable<String> heads = first.startsWith("@") ? classes.words(first.substring(1)) : List.of(first);
        for (String head : heads) {
            entries.computeIfAbsent(head, key -> new ArrayList<>()).add(trigger);
        }
    }

    /// The more words an entry asks for, the earlier it is tried; of equal ones the first in the file.
    private static void sort(Map<String, List<Trigger>> entries) {
        entries.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Trigger trigger) -> trigger.further().size())
                        .reversed()));
    }

    /// For words that the lexicon lacks: an event only where somebody stands in it.
    Trigger unlisted(boolean verb) {
        return verb ? unlistedVerb : unlistedNoun;
    }

    /// The entries of a verb's lemma, those of most words first.
    List<Trigger> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /// The entries of a noun's lemma.
    List<Trigger> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /// The entries of an adjective that is said of somebody: "the crew was free".
    List<Trigger> adjective(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }

    /// Whether a word of a pattern is a particle or a preposition, which must stand behind the head word.
    boolean isLink(String wanted) {
        return classes.is("link", wanted);
    }

    /// Whether a word of a pattern, such as `tie` or `@tie`, is the one that stands there.
    boolean fits(String wanted, String lemma, String form) {
        return wanted.startsWith("@")
                ? classes.is(wanted.substring(1), lemma) || classes.is(wanted.substring(1), form)
                : wanted.equals(lemma) || wanted.equals(form);
    }
}
