package parallax.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.actor.PhraseFinder.Described;
import parallax.language.Reading;
import parallax.text.Span;
import parallax.time.AccountDate;

/// Finds who appears in an account. Safe to share between threads.
public final class ActorReader {
    private final ActorRegistry registry;
    private final ActorLexicon lexicon = new ActorLexicon();
    private final ScareQuotes quotes = new ScareQuotes(lexicon);
    private final AffiliationReader affiliations;

    public ActorReader(ActorRegistry registry) {
        this.registry = registry;
        this.affiliations = new AffiliationReader(registry, lexicon);
    }

    /// The actors of an account and all their mentions: the names that are sure first, then what they make known of
    /// short names and descriptions, then for whom the pronouns stand.
    ///
    /// @param date the account's, by which dated names are told apart
    public Cast read(Reading reading, AccountDate date) {
        ListedNames listed = new ListedNames(registry, date.interval());
        StateWords states = new StateWords(registry, listed, lexicon);
        NameSurvey survey = new NameSurvey(lexicon, listed, states);
        List<FoundSentence> sentences = survey.read(reading);
        PhraseFinder phrases = new PhraseFinder(lexicon, states);
        Clusterer clusterer = new Clusterer(reading.document(), lexicon, listed, survey.known());
        List<SentenceActors> all = sentences.stream()
                .map(sentence -> SentenceActors.of(sentence, survey.known(), phrases))
                .toList();
        List<Described> described =
                all.stream().flatMap(sentence -> sentence.described().stream()).toList();
        clusterer.learn(described);
        StatesSpokenOf spokenOf = new StatesSpokenOf(states);
        sentences.forEach(spokenOf::count);
        all.stream().flatMap(sentence -> sentence.names().stream()).forEach(spokenOf::count);
        described.forEach(spokenOf::count);
        clusterer.learnStates(spokenOf);
        List<Mention> mentions = new ArrayList<>();
        all.forEach(sentence -> addMentions(sentence, clusterer, mentions));
        mentions.sort(Comparator.comparing(Mention::span));
        String text = reading.document().text();
        List<Actor> actors =
                affiliations.read(text, states, clusterer.identities().mentioned(), mentions);
        Map<String, Actor> byId = actors.stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        return new Cast(actors, mentions, new PronounReader(lexicon, byId, mentions, text).read(sentences));
    }

    /// The names and descriptions of one sentence, each in order.
    private record SentenceActors(List<Candidate> names, List<Described> described) {
        static SentenceActors of(FoundSentence sentence, KnownNames known, PhraseFinder phrases) {
            List<Candidate> names = new ArrayList<>(sentence.names());
            names.addAll(known.find(sentence.words(), names));
            names.replaceAll(phrases::withNoun);
            names.sort(Comparator.comparing(Candidate::span));
            List<Described> described = phrases.find(sentence.words(), sentence.matches(), names);
            names.removeIf(new Absorbed(sentence.words().size(), described)::holds);
            return new SentenceActors(names, described);
        }
    }

    /// The descriptions of one sentence by their tokens, to find names that only tell which state's organ is meant.
    private static final class Absorbed {
        private final @Nullable Described[] byToken;

        Absorbed(int size, List<Described> described) {
            this.byToken = new Described[size];
            for (Described phrase : described) {
                Arrays.fill(
                        byToken, phrase.candidate().from(), phrase.candidate().to(), phrase);
            }
        }

        boolean holds(Candidate name) {
            Described phrase = byToken[name.from()];
            return phrase != null && phrase.absorbs(name);
        }
    }

    private void addMentions(SentenceActors sentence, Clusterer clusterer, List<Mention> mentions) {
        int next = 0;
        for (Candidate name : BracketedAcronyms.join(sentence.names(), clusterer)) {
            while (next < sentence.described().size()
                    && precedes(sentence.described().get(next), name)) {
                mentions.add(mention(sentence.described().get(next), clusterer));
                next++;
            }
            mentions.add(mention(name, clusterer.name(name)));
        }
        for (; next < sentence.described().size(); next++) {
            mentions.add(mention(sentence.described().get(next), clusterer));
        }
    }

    private static boolean precedes(Described described, Candidate name) {
        return described.candidate().span().compareTo(name.span()) < 0;
    }

    private Mention mention(Described described, Clusterer clusterer) {
        return mention(described.candidate(), clusterer.phrase(described));
    }

    private Mention mention(Candidate name, Actor actor) {
        Span span = name.span();
        return new Mention(span, actor.id(), quotes.around(name));
    }
}
