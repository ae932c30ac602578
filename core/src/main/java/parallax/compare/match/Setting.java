package parallax.compare.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.language.encoder.Meaning;

/// What the sentence of a trigger says by its tree: which words hang on the trigger, and what the other words mean.
///
/// @param verb      whether the trigger is a verb
/// @param noun      whether it is a noun
/// @param stems     of the words that hang on it, and of what names those more closely
/// @param arguments what those words mean
/// @param near      what the words close by mean
/// @param sentence  what all other words of the sentence mean
public record Setting(
        boolean verb,
        boolean noun,
        Set<String> stems,
        List<Meaning> arguments,
        List<Meaning> near,
        List<Meaning> sentence) {
    /// Of a trigger whose sentence nobody has read.
    public static final Setting NONE = new Setting(false, false, Set.of(), List.of(), List.of(), List.of());

    /// Tokens on either side of a trigger that stand close by.
    private static final int NEAR = 6;

    private static final Set<PartOfSpeech> CONTENT =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.PROPN, PartOfSpeech.NUM);

    public Setting {
        stems = Set.copyOf(stems);
        arguments = List.copyOf(arguments);
        near = List.copyOf(near);
        sentence = List.copyOf(sentence);
    }

    /// Of the trigger with this head.
    public static Setting of(SentenceTree tree, int head) {
        Set<String> stems = new LinkedHashSet<>();
        List<Meaning> meanings = new ArrayList<>();
        for (int argument : arguments(tree, head)) {
            add(tree, argument, stems);
            if (CONTENT.contains(tree.token(argument).pos())) {
                meanings.add(tree.sentence().meaning(argument));
            }
            for (int part : tree.children(argument)) {
                if (part != head
                        && CONTENT.contains(tree.token(part).pos())
                        && tree.hangs(part, "compound", "flat", "amod", "nmod", "appos", "conj", "nummod")) {
                    add(tree, part, stems);
                }
            }
        }
        return new Setting(
                tree.is(head, PartOfSpeech.VERB),
                tree.is(head, PartOfSpeech.NOUN),
                stems,
                meanings,
                around(tree, head, NEAR),
                around(tree, head, tree.size()));
    }

    private static void add(SentenceTree tree, int at, Set<String> stems) {
        stems.add(Stem.of(tree.token(at).lemma().toLowerCase(Locale.ROOT)));
    }

    /// Subjects, objects and what else tells who, where and when; of a clause without subject that of the one it hangs
    /// on.
    private static List<Integer> arguments(SentenceTree tree, int head) {
        List<Integer> found = new ArrayList<>();
        boolean subject = false;
        for (int child : tree.children(head)) {
            boolean word = CONTENT.contains(tree.token(child).pos()) || tree.is(child, PartOfSpeech.PRON);
            boolean own =
                    tree.hangs(child, "nsubj") && !tree.hangs(child, "nsubj:pass") || tree.hangs(child, "obl:agent");
            if (word
                    && (own
                            || tree.hangs(child, "nsubj", "obj", "iobj", "obl", "nmod", "compound", "amod", "nummod")
                            || tree.hangs(child, "xcomp", "ccomp", "advcl", "acl"))) {
                found.add(child);
                subject |= own;
            }
        }
        int above = tree.head(head);
        if (!subject && above >= 0 && tree.hangs(head, "conj", "xcomp", "advcl")) {
            tree.children(above).stream()
                    .filter(child -> child != head && tree.hangs(child, "nsubj") && !tree.hangs(child, "nsubj:pass"))
                    .forEach(found::add);
        } else if (!subject && above >= 0 && tree.hangs(head, "acl")) {
            found.add(above);
        }
        return found;
    }

    private static List<Meaning> around(SentenceTree tree, int head, int reach) {
        List<Meaning> found = new ArrayList<>();
        for (int at = Math.max(0, head - reach); at < Math.min(tree.size(), head + reach + 1); at++) {
            if (at != head && CONTENT.contains(tree.token(at).pos())) {
                found.add(tree.sentence().meaning(at));
            }
        }
        return found;
    }
}
