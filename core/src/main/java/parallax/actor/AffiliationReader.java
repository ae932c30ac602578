package parallax.actor;

import java.util.List;
import java.util.Map;
import parallax.text.WordClasses;
import parallax.time.Interval;

/// For whom persons and unnamed people speak, as an account says it: by title ("Ruritanian Foreign Minister NAME"),
/// apposition ("NAME, a spokesman for the army,"), "NAME of the council", or a clause ("NAME, who leads the council").
/// Where an office of a state is named without the state ("the Minister of Defence, NAME"), it is that of the one
/// government whose organs the account names so ("the government", "the army").
///
/// Reads words and mentions alone, no trees. Safe to share between threads.
public final class AffiliationReader {
    private final ActorRegistry registry;
    private final ActorLexicon lexicon;
    private final WordClasses words = WordClasses.read(AffiliationReader.class, "affiliations.tsv");

    public AffiliationReader(ActorRegistry registry) {
        this(registry, new ActorLexicon());
    }

    AffiliationReader(ActorRegistry registry, ActorLexicon lexicon) {
        this.registry = registry;
        this.lexicon = lexicon;
    }

    /// The actors in their order, with their [parents][Actor#parent] where the account tells them. Who is listed or has
    /// a
    /// parent already stays as he is.
    ///
    /// @param date     the account's, by which dated names of states are told apart
    /// @param mentions where the actors are named, within the text
    public List<Actor> read(String text, Interval date, List<Actor> actors, List<Mention> mentions) {
        return read(text, new StateWords(registry, new ListedNames(registry, date), lexicon), actors, mentions);
    }

    List<Actor> read(String text, StateWords states, List<Actor> actors, List<Mention> mentions) {
        Map<String, String> bodies = new Affiliations(words, lexicon, states, text, actors, mentions).find();
        return actors.stream()
                .map(actor -> actor.of(bodies.getOrDefault(actor.id(), actor.parent())))
                .toList();
    }
}
