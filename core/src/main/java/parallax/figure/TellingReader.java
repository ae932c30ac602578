package parallax.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.quantity.Quantity;
import parallax.text.ResourceTable;

/// Finds the word that tells what a figure measures by how the sentence hangs together: the verb whose subject or
/// object
/// is counted ("300 people were evacuated"), what completes it ("were forced to flee", "stay in shelters"), what
/// describes the counted ("people displaced by rain"), the noun above them ("the evacuation of 300 people"). Safe to
/// share.
final class TellingReader {
    private static final int STEPS = 4;
    private static final Set<String> RESULT = ResourceTable.words(TellingReader.class, "result-verbs.tsv");
    private static final Set<String> LIGHT = ResourceTable.words(TellingReader.class, "light-verbs.tsv");
    private final MeasureReader words;

    TellingReader(MeasureReader words) {
        this.words = words;
    }

    /// Absent where none of these words tells.
    @Nullable
    Telling read(Quantity quantity) {
        if (quantity.head() < 0) {
            return null;
        }
        SentenceTree tree = quantity.tree();
        int noun = quantity.noun();
        int anchor = noun >= 0 ? noun : quantity.head();
        List<Integer> above = above(tree, anchor);
        List<Integer> candidates = new ArrayList<>();
        if (!above.isEmpty() && noun != quantity.head()) {
            addStates(tree, quantity.head(), anchor, candidates);
        }
        candidates.addAll(candidates(tree, anchor, above));
        for (int at : candidates) {
            Telling telling = telling(tree, at);
            if (telling != null) {
                return telling;
            }
        }
        return null;
    }

    /// "The blast left six people wounded", "dead": the state tells, not the verb.
    private static void addStates(SentenceTree tree, int number, int anchor, List<Integer> found) {
        int counted = tree.head(anchor) == number ? number : anchor;
        int verb = tree.head(counted);
        if (verb < 0 || verb > counted || !RESULT.contains(tree.token(verb).lemma())) {
            return;
        }
        tree.children(verb).stream()
                .filter(child -> child > anchor && tree.hangs(child, "xcomp"))
                .forEach(found::add);
        for (int noun : new int[] {counted, anchor}) {
            tree.children(noun).stream()
                    .filter(child -> child > anchor && tree.hangs(child, "amod", "acl"))
                    .forEach(found::add);
        }
    }

    /// The words that may tell, the likeliest first.
    private static List<Integer> candidates(SentenceTree tree, int anchor, List<Integer> above) {
        List<Integer> found = new ArrayList<>();
        if (!above.isEmpty()) {
            addGovernor(tree, above.getFirst(), anchor, found);
        }
        for (int child : tree.children(anchor)) {
            if (tree.hangs(child, "acl", "amod", "compound")) {
                addGovernor(tree, child, anchor, found);
            }
        }
        found.add(anchor);
        above.stream().skip(1).forEach(at -> addGovernor(tree, at, anchor, found));
        return found;
    }

    /// What the counted noun hangs on, the nearest first, up to the edge of its clause.
    private static List<Integer> above(SentenceTree tree, int anchor) {
        List<Integer> found = new ArrayList<>();
        int at = anchor;
        while (found.size() < STEPS && tree.head(at) >= 0 && !tree.hangs(at, "acl", "ccomp", "parataxis", "advcl")) {
            at = tree.head(at);
            found.add(at);
        }
        return found;
    }

    /// A verb that says little is told by what completes it.
    private static void addGovernor(SentenceTree tree, int at, int anchor, List<Integer> found) {
        boolean light = LIGHT.contains(tree.token(at).lemma());
        if (!light) {
            found.add(at);
        }
        if (tree.is(at, PartOfSpeech.VERB) || tree.is(at, PartOfSpeech.ADJ)) {
            addCompletions(tree, at, anchor, found);
        }
        found.add(at);
    }

    private static void addCompletions(SentenceTree tree, int verb, int anchor, List<Integer> found) {
        List<Integer> completions = new ArrayList<>();
        for (int child : tree.children(verb)) {
            if (child != anchor && tree.hangs(child, "xcomp", "obj", "obl", "compound", "conj") && child > verb) {
                completions.add(child);
            }
        }
        completions.sort(
                Comparator.comparing(child -> LIGHT.contains(tree.token(child).lemma())));
        for (int child : completions) {
            if (!tree.hangs(child, "conj")) {
                boolean light = LIGHT.contains(tree.token(child).lemma());
                int end = found.size();
                tree.children(child).stream()
                        .filter(inner -> tree.hangs(inner, "compound", "amod", "xcomp", "obl", "nmod"))
                        .forEach(found::add);
                found.add(light ? found.size() : end, child);
            }
        }
        completions.stream().filter(child -> tree.hangs(child, "conj")).forEach(found::add);
    }

    private @Nullable Telling telling(SentenceTree tree, int at) {
        String word = tree.lower(at);
        boolean month = word.equals("march") && tree.is(at, PartOfSpeech.PROPN);
        Measure measure = month ? null : words.measure(word);
        return measure == null ? null : new Telling(measure, tree.token(at).span());
    }
}
