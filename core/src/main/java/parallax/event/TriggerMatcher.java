package parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;

/// Finds the entry of the lexicon that a word and what hangs on it tell.
final class TriggerMatcher {
    /// How far below the first word the others may hang: "take to the streets".
    private static final int DEPTH = 2;
    /// How many words that hang on one are looked at.
    private static final int WIDTH = 40;

    private final TriggerLexicon lexicon;
    private final SentenceTree tree;
    private final ClauseRoles clauses;

    TriggerMatcher(TriggerLexicon lexicon, SentenceTree tree, ClauseRoles clauses) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.clauses = clauses;
    }

    /// An entry and the words that it took beside its head word.
    record Match(Trigger trigger, EventType type, List<Integer> taken) {}

    /// The entry with most words that all stand there: particles, objects and prepositions of a verb.
    Optional<Match> verb(int verb) {
        return first(lexicon.verb(tree.token(verb).lemma().toLowerCase(Locale.ROOT)), verb, true);
    }

    /// As for verbs, with what hangs on a noun.
    Optional<Match> noun(int noun) {
        return first(lexicon.noun(tree.token(noun).lemma().toLowerCase(Locale.ROOT)), noun, false);
    }

    /// As for verbs, with what hangs on an adjective.
    Optional<Match> adjective(int adjective) {
        return first(lexicon.adjective(tree.token(adjective).lemma()), adjective, false);
    }

    /// Whether any entry begins with this word, even if what it asks for does not stand there.
    boolean isListed(int at) {
        String lemma = tree.token(at).lemma().toLowerCase(Locale.ROOT);
        return tree.is(at, PartOfSpeech.VERB)
                ? !lexicon.verb(lemma).isEmpty()
                : !lexicon.noun(lemma).isEmpty();
    }

    /// A word that no entry holds, with the roles that most verbs or nouns have.
    Match unlisted(int at, EventType type) {
        return unlisted(type, tree.is(at, PartOfSpeech.VERB));
    }

    /// What no entry holds, with the roles that most verbs or nouns have.
    Match unlisted(EventType type, boolean verb) {
        return new Match(lexicon.unlisted(verb), type, List.of());
    }

    private Optional<Match> first(List<Trigger> entries, int head, boolean verb) {
        int patient = -2;
        for (Trigger entry : entries) {
            if (!entry.further().isEmpty() && patient == -2) {
                patient = verb ? clauses.patient(head) : -1;
            }
            List<Integer> taken = taken(entry.further(), head, patient);
            if (taken.size() == entry.further().size()) {
                return Optional.ofNullable(entry.type()).map(type -> new Match(entry, type, taken));
            }
        }
        return Optional.empty();
    }

    /// The words that stand for those wanted, up to the first that is missing.
    private List<Integer> taken(List<String> wanted, int head, int patient) {
        List<Integer> taken = new ArrayList<>();
        for (String word : wanted) {
            int at = find(word, head, patient);
            if (at < 0) {
                break;
            }
            taken.add(at);
        }
        return taken;
    }

    private int find(String word, int head, int patient) {
        if (word.startsWith("^")) {
            return near(word.substring(1), clauses.doer(head));
        }
        if (word.startsWith("~")) {
            return particle(word.substring(1), head);
        }
        int behind = lexicon.isLink(word) ? head : -1;
        int below = below(word, head, DEPTH, behind);
        return below >= 0 || behind >= 0 ? below : near(word, patient);
    }

    /// The word itself or one that hangs right on it.
    private int near(String word, int at) {
        if (at < 0) {
            return -1;
        }
        return fits(word, at) ? at : below(word, at, 1, -1);
    }

    private int particle(String word, int head) {
        for (int child : tree.children(head)) {
            if (child > head
                    && tree.hangs(child, "compound:prt", "advmod")
                    && tree.lower(child).equals(word)) {
                return child;
            }
        }
        return -1;
    }

    private int below(String word, int head, int depth, int behind) {
        List<Integer> children = tree.children(head);
        for (int child : children.subList(0, Math.min(WIDTH, children.size()))) {
            if (!tree.hangs(child, "nsubj", "ccomp", "advcl", "acl", "conj", "parataxis", "punct")) {
                int deeper =
                        child > behind && (!word.startsWith("@") || !tree.hangs(child, "case")) && fits(word, child)
                                ? child
                                : depth > 1 ? below(word, child, depth - 1, behind) : -1;
                if (deeper >= 0) {
                    return deeper;
                }
            } else if (behind >= 0 && depth == DEPTH && tree.hangs(child, "advcl")) {
                int mark = tree.child(child, "mark");
                if (mark > behind && fits(word, mark)) {
                    return mark;
                }
            }
        }
        return -1;
    }

    private boolean fits(String word, int at) {
        return lexicon.fits(word, tree.token(at).lemma(), tree.lower(at));
    }
}
