package parallax.actor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.actor.PhraseFinder.Described;

/// Of which state an account speaks, to tell who "the regime" and whose "the army" is.
final class StatesSpokenOf {
    /// A heading says what the account is about.
    private static final int HEADING = 3;

    private final StateWords states;
    /// By the state's own names and those of its people and bodies.
    private final Map<Actor, Integer> all = new LinkedHashMap<>();
    /// Without its people: a mediator's state is not the one whose army fights.
    private final Map<Actor, Integer> named = new LinkedHashMap<>();
    private final Map<Actor, Integer> organs = new LinkedHashMap<>();

    StatesSpokenOf(StateWords states) {
        this.states = states;
    }

    /// Counts the names, capitals and adjectives of states.
    void count(FoundSentence sentence) {
        Words words = sentence.words();
        int weight = words.isHeading() ? HEADING : 1;
        int at = 0;
        while (at < words.size()) {
            Match match = sentence.matches().get(at);
            Optional<Actor> state = match == null ? states.byStem(words.form(at)) : states.itself(match);
            state.ifPresent(found -> count(found, weight, false));
            at = match == null ? at + 1 : Math.max(at + 1, match.to());
        }
    }

    /// Counts the state of a person or body that is named.
    void count(Candidate name) {
        Optional<Actor> state = states.above(name);
        state.ifPresent(found -> count(found, 1, name.kind() == ActorKind.PERSON));
    }

    private void count(Actor state, int weight, boolean person) {
        all.merge(state, weight, Integer::sum);
        if (!person) {
            named.merge(state, weight, Integer::sum);
        }
    }

    /// Counts whose governments and forces the account names as theirs ("Ruritania's government").
    void count(Described described) {
        if (described.candidate().actor() != null) {
            described.phrase().owner().ifPresent(state -> organs.merge(state, 1, Integer::sum));
        }
    }

    /// The state named most often; of equals the one named first; absent where none is.
    @Nullable
    Actor foremost() {
        return Foremost.most(all);
    }

    /// The state whose army "the army" must be: the one whose organs are named as its own, else the one that is named,
    /// far more often than any other; absent where there is no such one.
    @Nullable
    Actor owner() {
        Actor byOrgans = Foremost.clear(organs);
        return byOrgans == null ? Foremost.clear(named) : byOrgans;
    }
}
