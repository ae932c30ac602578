package parallax.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parallax.language.ReadPassage;
import parallax.language.Reading;
import parallax.language.Sentence;

/// The first walk through an account: finds the names that are sure where they stand, and learns the short forms and
/// acronyms they allow elsewhere.
final class NameSurvey {
    private final ActorLexicon lexicon;
    private final ListedNames listed;
    private final NameFinder finder;
    private final Bylines bylines;
    private final KnownNames known;

    NameSurvey(ActorLexicon lexicon, ListedNames listed, StateWords states) {
        this.lexicon = lexicon;
        this.listed = listed;
        this.finder = new NameFinder(lexicon, listed, states);
        this.bylines = new Bylines(lexicon);
        this.known = new KnownNames(lexicon);
    }

    /// What the account has made known; complete after [#read].
    KnownNames known() {
        return known;
    }

    /// All sentences in order, each with its sure names.
    List<FoundSentence> read(Reading reading) {
        AcronymHarvest acronyms = new AcronymHarvest(lexicon);
        List<FoundSentence> sentences = new ArrayList<>();
        for (ReadPassage passage : reading.passages()) {
            for (Sentence sentence : passage.sentences()) {
                Words words = new Words(sentence);
                Map<Integer, Match> matches = listed.scan(words);
                List<Candidate> names = finder.find(words, matches);
                names = bylines.add(words, passage.passage(), sentences.isEmpty(), names);
                names = acronyms.learn(words, names);
                names.stream().filter(name -> !isPlaceName(name)).forEach(known::learn);
                sentences.add(new FoundSentence(words, matches, names));
            }
        }
        acronyms.learned().forEach(known::learnAcronym);
        acronyms.spelledByUse(sentences).forEach(known::learnUsedAcronym);
        return sentences;
    }

    /// Whether the name can also be a place, so that it must be read anew wherever it stands.
    private static boolean isPlaceName(Candidate name) {
        return name.kind() == ActorKind.STATE && name.type() == CandidateType.LISTED;
    }
}
