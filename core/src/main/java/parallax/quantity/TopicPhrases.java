package parallax.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.quantity.TopicReader.Topic;
import parallax.text.WordClasses;

/// The noun phrases that a number is said of, without articles, times, other numbers and loose additions.
final class TopicPhrases {
    private static final WordClasses IGNORED = WordClasses.read(TopicPhrases.class, "ignored.tsv");
    private static final int DEPTH = 12;
    private final SentenceTree tree;
    private final int without;
    private final List<Quantity> numbers;
    private final List<Topic> found = new ArrayList<>();

    /// @param without token whose words are no part of any phrase
    /// @param numbers quantities, whose words are none either
    TopicPhrases(SentenceTree tree, int without, List<Quantity> numbers) {
        this.tree = tree;
        this.without = without;
        this.numbers = numbers.stream().filter(number -> number.tree() == tree).toList();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Topic> found() {
        return found;
    }

    /// Adds the phrase of a noun without what "and" joins to it.
    void addAlone(int head) {
        add(head, false);
    }

    /// Adds the phrase of a noun; nothing where there is no noun.
    void add(int head) {
        add(head, true);
    }

    private void add(int head, boolean joined) {
        if (head < 0 || !tree.isNoun(head) || found.stream().anyMatch(topic -> topic.head() == head)) {
            return;
        }
        int part = IGNORED.is("empty", tree.token(head).lemma()) ? tree.of(head) : -1;
        part = part >= 0 && (part == without || isNumber(part)) ? -1 : part;
        TreeSet<Integer> words = new TreeSet<>();
        collect(part >= 0 ? part : head, words, 0);
        if (!joined) {
            tree.children(head).stream()
                    .filter(child -> tree.hangs(child, "conj"))
                    .forEach(child -> words.tailSet(child).clear());
        }
        if (!words.isEmpty()) {
            found.add(new Topic(head, List.copyOf(words)));
        }
    }

    private void collect(int at, TreeSet<Integer> words, int depth) {
        boolean named = depth == 0 && tree.child(at, "compound") >= 0;
        if (depth > DEPTH || at == without || (isTime(at) && !named) || isNumber(at)) {
            return;
        }
        words.add(at);
        for (int child : tree.children(at)) {
            if (tells(at, child)) {
                collect(child, words, depth + 1);
            }
        }
    }

    private boolean tells(int at, int child) {
        if (tree.is(child, PartOfSpeech.PRON) || tree.is(child, PartOfSpeech.DET)) {
            return false;
        }
        if (tree.hangs(child, "appos")) {
            return !tree.lower(child - 1).equals(",")
                    && tree.children(child).stream()
                            .noneMatch(mark -> mark < child && tree.lower(mark).equals(","));
        }
        boolean before = tree.hangs(child, "amod") && child < at && !IGNORED.is("loose", tree.lower(child));
        boolean linked = tree.hangs(child, "nmod", "obl") && !IGNORED.is("link", tree.lower(tree.child(child, "case")));
        boolean joined = tree.hangs(child, "conj") && tree.child(child, "nummod") < 0;
        return before || linked || joined || isParticiple(child) || tree.hangs(child, "compound", "flat");
    }

    /// "The charge stored there"; not "work that never took place".
    private boolean isParticiple(int at) {
        return tree.relation(at).equals("acl")
                && tree.token(at).has(Feature.PARTICIPLE)
                && tree.children(at).stream().noneMatch(this::isNumber);
    }

    private boolean isNumber(int at) {
        return tree.is(at, PartOfSpeech.SYM)
                || numbers.stream()
                        .anyMatch(
                                number -> number.span().overlaps(tree.token(at).span()));
    }

    /// "In April" and "of 2017" only say when; "the September contract" says which.
    private boolean isTime(int at) {
        String word = tree.lower(at);
        boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
        boolean names = tree.hangs(at, "compound", "amod", "nmod:desc", "flat");
        return !names && (year || IGNORED.is("time", word));
    }
}
