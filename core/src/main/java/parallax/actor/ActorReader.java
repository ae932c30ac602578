package parallax.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import parallax.actor.PhraseFinder.Described;
import parallax.language.ReadPassage;
import parallax.language.Reading;
import parallax.language.Sentence;
import parallax.text.Span;
import parallax.time.AccountDate;

/// Finds who appears in an account.
public final class ActorReader {
    private final ActorRegistry registry;
    private final ActorLexicon lexicon = new ActorLexicon();

    public ActorReader(ActorRegistry registry) {
        this.registry = registry;
    }

    /// A sentence with what was found in it.
    private record Found(Words words, Map<Integer, Match> matches, List<Candidate> names) {}

    /// The actors of an account and all their mentions.
    ///
    /// @param date the account's, by which dated names are told apart
    public Cast read(Reading reading, AccountDate date) {
        ListedNames listed = new ListedNames(registry, date.interval());
        StateWords states = new StateWords(registry, listed, lexicon);
        KnownNames known = new KnownNames(lexicon);
        List<Found> sentences = find(reading, listed, states, known);
        PhraseFinder phrases = new PhraseFinder(lexicon, states);
        Clusterer clusterer = new Clusterer(reading.document(), lexicon, listed, known);
        List<Mention> mentions = new ArrayList<>();
        for (Found found : sentences) {
            List<Candidate> names = new ArrayList<>(found.names());
            names.addAll(known.find(found.words(), names));
            names.sort(Comparator.comparing(Candidate::span));
            List<Described> described = phrases.find(found.words(), found.matches(), names);
            names.removeIf(name -> described.stream().anyMatch(phrase -> phrase.absorbs(name)));
            for (Candidate name : BracketedAcronyms.join(names, clusterer)) {
                mentions.add(mention(name.span(), clusterer.name(name)));
            }
            for (Described phrase : described) {
                mentions.add(mention(phrase.candidate().span(), clusterer.phrase(phrase)));
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return new Cast(clusterer.identities().mentioned(), mentions, List.of());
    }

    /// Whether the name can also be a place, so that it must be read anew wherever it stands.
    private static boolean isPlaceName(Candidate name) {
        return name.kind() == ActorKind.STATE && name.type() == CandidateType.LISTED;
    }

    private static Mention mention(Span span, Actor actor) {
        return new Mention(span, actor.id(), false);
    }

    private List<Found> find(Reading reading, ListedNames listed, StateWords states, KnownNames known) {
        NameFinder finder = new NameFinder(lexicon, listed, states);
        AcronymHarvest acronyms = new AcronymHarvest(lexicon);
        List<Found> sentences = new ArrayList<>();
        for (ReadPassage passage : reading.passages()) {
            for (Sentence sentence : passage.sentences()) {
                Words words = new Words(sentence, passage.passage().kind());
                Map<Integer, Match> matches = listed.scan(words);
                List<Candidate> names = acronyms.learn(words, finder.find(words, matches));
                names.stream().filter(name -> !isPlaceName(name)).forEach(known::learn);
                sentences.add(new Found(words, matches, names));
            }
        }
        acronyms.learned().forEach(known::learnAcronym);
        return sentences;
    }
}
