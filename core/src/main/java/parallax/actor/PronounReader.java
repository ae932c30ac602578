package parallax.actor;

import static parallax.language.PartOfSpeech.PRON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import parallax.language.SentenceTree;
import parallax.text.Span;

/// Says for whom `he`, `they` and `it` stand: the first fitting actor of the same sentence before them, else of the
/// sentence before, where subjects stand first.
final class PronounReader {
    private static final int SENTENCES_BACK = 2;
    /// How many verbs are climbed for the subject of "announced that it would come".
    private static final int HOPS = 4;

    private final ActorLexicon lexicon;
    private final Map<String, Actor> actors;
    private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();

    /// @param text the stored text; a name in brackets, such as an agency's in a dateline, is no antecedent
    PronounReader(ActorLexicon lexicon, Map<String, Actor> actors, List<Mention> mentions, String text) {
        this.lexicon = lexicon;
        this.actors = actors;
        mentions.stream()
                .filter(mention -> mention.span().start() == 0
                        || text.charAt(mention.span().start() - 1) != '(')
                .forEach(mention -> this.mentions.putIfAbsent(mention.span().start(), mention));
    }

    /// The pronouns of all sentences whose antecedent was found, in order.
    List<Mention> read(List<FoundSentence> sentences) {
        List<Mention> pronouns = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Words words = sentences.get(i).words();
            SentenceTree tree = null;
            for (int token = 0; token < words.size(); token++) {
                Optional<Predicate<Actor>> wanted =
                        words.is(token, PRON) ? wanted(words.lower(token)) : Optional.empty();
                Span span = words.span(token, token + 1);
                if (wanted.isPresent()) {
                    tree = tree == null ? new SentenceTree(words.sentence()) : tree;
                    int at = i;
                    governing(tree, token, wanted.get())
                            .or(() -> antecedent(sentences, at, span, wanted.get()))
                            .ifPresent(actor -> pronouns.add(new Mention(span, actor, false)));
                }
            }
        }
        return pronouns;
    }

    /// Of "X announced that it would come" X: the subject of a verb above the pronoun's own, before it.
    private Optional<String> governing(SentenceTree tree, int pronoun, Predicate<Actor> wanted) {
        int at = clause(tree, pronoun);
        for (int i = 0; i < HOPS && at >= 0; i++) {
            boolean content = tree.hangs(at, "ccomp");
            at = tree.head(at);
            int subject = content ? subject(tree, at) : -1;
            if (subject >= 0 && subject < pronoun) {
                return named(tree, subject, wanted);
            }
        }
        return Optional.empty();
    }

    /// The verb whose subject a pronoun is, or of whose subject it is the owner; -1 where it is neither.
    private static int clause(SentenceTree tree, int pronoun) {
        int at = tree.hangs(pronoun, "nmod:poss") ? tree.head(pronoun) : pronoun;
        return tree.hangs(at, "nsubj") ? tree.head(at) : -1;
    }

    private static int subject(SentenceTree tree, int verb) {
        int at = verb;
        for (int i = 0; i < HOPS && at >= 0; i++) {
            int own = tree.child(at, "nsubj");
            if (own >= 0 || !tree.hangs(at, "conj", "xcomp")) {
                return own;
            }
            at = tree.head(at);
        }
        return -1;
    }

    /// The fitting actor whose name ends in the subject's head word.
    private Optional<String> named(SentenceTree tree, int subject, Predicate<Actor> wanted) {
        Span word = tree.token(subject).span();
        Map.Entry<Integer, Mention> before = mentions.floorEntry(word.start());
        return before != null && before.getValue().span().contains(word)
                ? Optional.of(before.getValue().actor()).filter(id -> wanted.test(actors.get(id)))
                : Optional.empty();
    }

    private Optional<String> antecedent(
            List<FoundSentence> sentences, int index, Span pronoun, Predicate<Actor> wanted) {
        for (int i = index; i >= Math.max(0, index - SENTENCES_BACK); i--) {
            Words words = sentences.get(i).words();
            int from = words.span(0, words.size()).start();
            int to = i == index ? pronoun.start() : words.span(0, words.size()).end();
            Optional<String> found = mentions.subMap(from, to).values().stream()
                    .map(Mention::actor)
                    .filter(id -> wanted.test(actors.get(id)))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Predicate<Actor>> wanted(String pronoun) {
        if (lexicon.in("person", pronoun)) {
            return Optional.of(actor -> actor.kind() == ActorKind.PERSON || isOne(actor));
        }
        if (lexicon.in("group", pronoun)) {
            return Optional.of(actor -> actor.kind() != ActorKind.PERSON && !isOne(actor));
        }
        return lexicon.in("thing", pronoun)
                ? Optional.of(actor -> switch (actor.kind()) {
                    case STATE, ORGANISATION, MEDIA_OUTLET, INTERNATIONAL_ORGANISATION, COALITION, ARMED_GROUP -> true;
                    case PERSON, POPULATION_GROUP, UNNAMED -> false;
                })
                : Optional.empty();
    }

    /// Whether an unnamed actor is a single person (`a spokesman`).
    private static boolean isOne(Actor actor) {
        return actor.kind() == ActorKind.UNNAMED && !actor.name().endsWith("s");
    }
}
