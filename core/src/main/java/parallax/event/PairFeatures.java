package parallax.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.text.Span;

/// What the words that link an actor and a recipient tell of the event between them, as names of features: where a
/// word stands and which, or which type of event it tells. Capitalised words (names, nations) are never among
/// them.
public final class PairFeatures {
    private static final Set<PartOfSpeech> NAMELESS = EnumSet.of(
            PartOfSpeech.VERB,
            PartOfSpeech.NOUN,
            PartOfSpeech.ADJ,
            PartOfSpeech.ADV,
            PartOfSpeech.AUX,
            PartOfSpeech.ADP,
            PartOfSpeech.PART,
            PartOfSpeech.SCONJ,
            PartOfSpeech.CCONJ,
            PartOfSpeech.DET,
            PartOfSpeech.PRON);
    private static final Set<PartOfSpeech> CONTENT = EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
    private static final Set<PartOfSpeech> LINKS =
            EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.ADP, PartOfSpeech.PART);
    private static final String[] DEPENDENTS = {
        "xcomp", "ccomp", "obj", "advcl", "compound", "obl", "acl", "nmod", "amod", "conj"
    };
    private static final String[] OBJECTS = {"xcomp", "ccomp", "obj", "obl", "nmod"};
    private static final String[] COMPLEMENTS = {"xcomp", "ccomp", "obj", "obl"};
    private static final String[] MARKS = {"aux", "advmod", "mark", "compound"};
    /// Only so many tokens of a sentence are looked at.
    private static final int LONGEST = 400;

    private final TriggerLexicon lexicon = new TriggerLexicon();
    private final RoleWords words = new RoleWords();

    /// The features of a pair, each once.
    ///
    /// @param recipient absent where the event has none
    public Set<String> of(SentenceTree tree, Span actor, @Nullable Span recipient) {
        return new Builder(tree, new PairPath(tree, actor, recipient)).build();
    }

    private final class Builder {
        private final SentenceTree tree;
        private final PairPath pair;
        private final List<Integer> spine;
        private final TriggerMatcher matcher;
        private final Set<String> features = new LinkedHashSet<>();

        Builder(SentenceTree tree, PairPath pair) {
            this.tree = tree;
            this.pair = pair;
            this.spine = pair.spine();
            this.matcher = new TriggerMatcher(lexicon, tree, new ClauseRoles(tree, words));
        }

        Set<String> build() {
            List<Integer> hanging = hanging();
            spine.forEach(at -> add("path", at));
            hanging.forEach(at -> add("child", at));
            addRows();
            addPhrase("actor", pair.actor());
            addPhrase("recipient", pair.recipient());
            addPredicate(pair.predicate(pair.actor()));
            spine.forEach(this::addObjects);
            addTypes(hanging);
            return features;
        }

        private List<Integer> hanging() {
            List<Integer> hanging = new ArrayList<>();
            for (int at : spine) {
                for (int child : tree.children(at)) {
                    if (!spine.contains(child) && tree.hangs(child, DEPENDENTS)) {
                        hanging.add(child);
                    }
                }
            }
            return hanging;
        }

        private void addRows() {
            pair.between().stream()
                    .limit(LONGEST)
                    .filter(at -> LINKS.contains(tree.token(at).pos()))
                    .forEach(at -> add("between", at));
            for (int at = 0; at < Math.min(LONGEST, tree.size()); at++) {
                if (CONTENT.contains(tree.token(at).pos()) && !pair.isPhrase(at)) {
                    add("sentence", at);
                }
            }
        }

        /// How a phrase stands: relation, preposition and what it hangs on.
        private void addPhrase(String role, int head) {
            features.add(role + " is " + (head < 0 ? "absent" : tree.relation(head)));
            for (int child : tree.children(head)) {
                if (tree.hangs(child, "case")) {
                    features.add(role + " case " + tree.lower(child));
                }
            }
            add(role + " above", pair.predicate(head));
        }

        private void addPredicate(int predicate) {
            for (int child : tree.children(predicate)) {
                if (tree.hangs(child, MARKS) && isNameless(child)) {
                    features.add("mark " + lemma(child));
                    features.add("marked " + tree.relation(child));
                }
                if (tree.hangs(child, COMPLEMENTS)) {
                    features.add("complement " + plain(tree.relation(child)) + " " + type(child));
                }
            }
        }

        private void addObjects(int at) {
            for (int child : tree.children(at)) {
                if (tree.hangs(child, OBJECTS) && isNameless(child)) {
                    features.add("pair " + lemma(at) + " " + lemma(child));
                    features.add("types " + type(at) + " " + type(child));
                }
            }
        }

        /// The first types on the way, in the order of the words.
        private void addTypes(List<Integer> hanging) {
            Set<Integer> all = new TreeSet<>(spine);
            all.addAll(hanging);
            List<String> types = all.stream()
                    .map(this::type)
                    .filter(type -> !type.equals("-"))
                    .toList();
            features.add("first " + (types.isEmpty() ? "-" : types.getFirst()));
            features.add("order " + String.join(" ", types.subList(0, Math.min(2, types.size()))));
        }

        private void add(String where, int at) {
            if (at < 0) {
                return;
            }
            if (isNameless(at)) {
                features.add(where + " " + lemma(at));
            }
            if (!type(at).equals("-")) {
                features.add(where + " type " + type(at));
            }
        }

        private boolean isNameless(int at) {
            boolean capital = Character.isUpperCase(tree.token(at).form().codePointAt(0));
            return NAMELESS.contains(tree.token(at).pos()) && !capital;
        }

        private String lemma(int at) {
            return isNameless(at) ? tree.token(at).lemma() : "*";
        }

        private String type(int at) {
            Optional<TriggerMatcher.Match> match = tree.is(at, PartOfSpeech.VERB) ? matcher.verb(at) : matcher.noun(at);
            return match.map(told -> told.type().name()).orElse("-");
        }

        private static String plain(String relation) {
            int colon = relation.indexOf(':');
            return colon < 0 ? relation : relation.substring(0, colon);
        }
    }
}
