package parallax.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.text.WordClasses;

/// Tells what a number is said of: the noun that it measures ("a 5 per cent penalty"), what it is a part of ("40 per
/// cent of adults"), or the subject of the verb that it belongs to ("exports fell 7 per cent"). Safe to share.
public final class TopicReader {
    private static final WordClasses IGNORED = WordClasses.read(TopicReader.class, "ignored.tsv");
    private static final int STEPS = 6;

    /// Noun phrases by their telling words, the nearest first; none where nothing is said.
    ///
    /// @param all the quantities of the text, so that one said for another ("7,199 yuan ($1,062)") is told
    public List<Topic> read(Quantity quantity, List<Quantity> all) {
        return read(quantity, all, 0);
    }

    private static List<Topic> read(Quantity quantity, List<Quantity> all, int steps) {
        SentenceTree tree = quantity.tree();
        int own = quantity.head();
        if (own < 0 || isOneOf(quantity)) {
            return List.of();
        }
        Quantity other = other(quantity, all);
        if (other != null && steps < STEPS) {
            return read(other, all, steps + 1);
        }
        int noun = quantity.noun();
        int anchor = noun >= 0 ? noun : own;
        TopicPhrases phrases = new TopicPhrases(tree, anchor == noun && quantity.unit() != null ? own : anchor, all);
        int part = tree.of(anchor);
        if (part >= 0) {
            phrases.add(part);
        }
        if (quantity.unit() != null && noun >= 0) {
            phrases.addAlone(noun);
        }
        phrases.add(inWhat(quantity));
        if (phrases.isEmpty() && quantity.unit() != null) {
            phrases.add(object(quantity, anchor));
        }
        if (phrases.isEmpty() || quantity.unit() != null) {
            int over = above(quantity, anchor, phrases.isEmpty(), 0);
            phrases.add(over);
            if (quantity.unit() != null
                    && tree.hangs(anchor, "nmod")
                    && over == tree.head(anchor)
                    && !isCompared(tree, over)) {
                phrases.add(above(quantity, over, false, 0));
            }
        }
        return phrases.found();
    }

    /// The quantity that this one stands beside: its other currency, or the next of a list.
    private static @Nullable Quantity other(Quantity quantity, List<Quantity> all) {
        SentenceTree tree = quantity.tree();
        int anchor = quantity.head();
        if (!tree.hangs(anchor, "appos", "conj", "parataxis", "list") || quantity.noun() >= 0 || tree.of(anchor) >= 0) {
            return null;
        }
        int head = tree.head(anchor);
        return all.stream()
                .filter(one -> one.tree() == tree && one.head() == head)
                .findFirst()
                .orElse(null);
    }

    /// "One of the best" is said of nothing but itself.
    private static boolean isOneOf(Quantity quantity) {
        boolean one = quantity.amount().value().compareTo(BigDecimal.ONE) == 0;
        return one && quantity.unit() == null && quantity.partOf() >= 0;
    }

    /// What the verb does to something by, to or for so much: "cut the fee by $3", "cool gas to 5 degrees", "sells the
    /// roof for $3", and what is paid for: "paid $3 for a roof".
    private static int object(Quantity quantity, int at) {
        SentenceTree tree = quantity.tree();
        int verb = tree.head(at);
        if (quantity.unit() != null && quantity.unit().kind() == Unit.Kind.MONEY) {
            int aim = forWhat(tree, at) >= 0 || !tree.hangs(at, "obj") ? forWhat(tree, at) : forWhat(tree, verb);
            if (aim >= 0) {
                return aim;
            }
        }
        boolean aside = IGNORED.is("link", tree.lower(tree.child(at, "case"))) || isWithin(quantity, at);
        int object = !aside && tree.hangs(at, "obl") && tree.child(at, "case") >= 0 ? tree.child(verb, "obj") : -1;
        return object == at ? -1 : object;
    }

    /// "It will feed the grid in 15 years" is said of what feeds.
    private static boolean isWithin(Quantity quantity, int at) {
        String link = quantity.tree().lower(quantity.tree().child(at, "case"));
        return quantity.unit() != null && quantity.unit().kind() == Unit.Kind.TIME && link.equals("in");
    }

    /// `gains` of "$1 billion in gains".
    private static int inWhat(Quantity quantity) {
        SentenceTree tree = quantity.tree();
        int behind = tree.indexAt(quantity.span().end());
        boolean money = quantity.unit() != null && quantity.unit().kind() == Unit.Kind.MONEY;
        int noun = money && tree.lower(behind).equals("in") ? tree.head(behind) : -1;
        boolean bare =
                noun > behind && tree.is(noun, PartOfSpeech.NOUN) && tree.child(noun, "det", "nmod:poss", "nummod") < 0;
        return bare ? noun : -1;
    }

    private static int forWhat(SentenceTree tree, int at) {
        return tree.children(at).stream()
                .filter(child -> child > at && tree.hangs(child, "obl", "nmod") && tree.isNoun(child))
                .filter(child -> tree.lower(tree.child(child, "case")).equals("for"))
                .findFirst()
                .orElse(-1);
    }

    /// The noun that governs, where nouns are asked for, or the subject of the verb that does.
    private static int above(Quantity quantity, int at, boolean nouns, int steps) {
        SentenceTree tree = quantity.tree();
        int subject = subjectOf(tree, at, quantity.head());
        int head = tree.head(at);
        if (subject >= 0 || steps > STEPS || head < 0) {
            return subject;
        }
        boolean purpose = tree.lower(tree.child(at, "mark")).equals("to");
        boolean beside = tree.hangs(at, "appos", "list", "parataxis");
        boolean noun = (nouns || (beside && at == quantity.noun())) && tree.isNoun(head) && head != quantity.head();
        if (noun && (beside || (tree.hangs(at, "nmod", "acl") && !purpose))) {
            return head;
        }
        if (beside && tree.isNoun(head)) {
            return -1;
        }
        if (tree.hangs(at, "nsubj")) {
            return quantity.unit() == null ? tree.child(head, "obj") : -1;
        }
        return above(quantity, head, nouns, steps + 1);
    }

    /// "Wider than the loss of 61 cents" says nothing of who made it.
    private static boolean isCompared(SentenceTree tree, int at) {
        return tree.lower(tree.child(at, "case")).equals("than");
    }

    /// The subject of a predicate; for a relative pronoun the noun that it stands for.
    private static int subjectOf(SentenceTree tree, int at, int own) {
        int subject = tree.child(at, "nsubj");
        if (subject < 0 || subject == own) {
            return -1;
        }
        boolean relative = tree.is(subject, PartOfSpeech.PRON) && tree.hangs(at, "acl:relcl");
        return relative ? tree.head(at) : subject;
    }

    /// A noun phrase.
    ///
    /// @param head  its head noun
    /// @param words tokens that tell, in order, the head among them
    public record Topic(int head, List<Integer> words) {
        public Topic {
            words = List.copyOf(words);
        }
    }
}
