package parallax.actor;

import static parallax.language.PartOfSpeech.PRON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import parallax.text.Span;

/// Says for whom `he`, `they` and `it` stand: the first fitting actor of the same sentence before them, else of the
/// sentence before, where subjects stand first.
final class PronounReader {
    private static final int SENTENCES_BACK = 2;

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
            for (int token = 0; token < words.size(); token++) {
                Optional<Predicate<Actor>> wanted =
                        words.is(token, PRON) ? wanted(words.lower(token)) : Optional.empty();
                Span span = words.span(token, token + 1);
                if (wanted.isPresent()) {
                    antecedent(sentences, i, span, wanted.get())
                            .ifPresent(actor -> pronouns.add(new Mention(span, actor, false)));
                }
            }
        }
        return pronouns;
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
