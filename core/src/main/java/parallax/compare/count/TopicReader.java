package parallax.compare.count;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.figure.Figure;
import parallax.number.Lexemes;

/// Tells what a figure counts: by its measure, and where that is too wide by the words of its sentence.
final class TopicReader {
    private static final int REACH = 16;
    private static final Set<String> VICTIMS = Set.of("killed", "injured", "missing");
    private static final Set<String> STATES = Set.of("missing", "trapped", "held");
    private final CountLexicon lexicon;

    TopicReader(CountLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Topic read(Figure figure, Surroundings around, String unit, String noun) {
        boolean people = unit.equals("people") || unit.equals("households");
        Topic beside = beside(around, people);
        if (beside != null) {
            return beside;
        }
        return switch (figure.measure()) {
            case KILLED -> told(around, people, "killed", "buried");
            case INJURED -> lexicon.topic("injured");
            case DETAINED -> lexicon.topic(people ? "held" : "impounded");
            case DEMONSTRATORS -> lexicon.topic("marched");
            case ATTENDEES -> lexicon.topic("attended");
            case AIRSTRIKES -> lexicon.topic("strikes");
            case MONEY -> lexicon.topic("money");
            case DISPLACED, REFUGEES -> isLeftThere(around) ? lexicon.topic("remaining") : lexicon.topic("moved");
            case BESIEGED ->
                isLeftThere(around)
                        ? lexicon.topic("remaining")
                        : told(around, people, "trapped", "remaining", "moved");
            case FIGHTERS -> told(around, people, "fighters", "held");
            case TERRITORY, OTHER -> byWords(around, people, noun);
        };
    }

    /// The victims that the very next word tells: "wounding 32 people", "12 dead".
    private @Nullable Topic beside(Surroundings around, boolean people) {
        Lexemes lexemes = around.lexemes();
        for (int at : new int[] {around.from() - 1, around.to(), around.to() - 1}) {
            Topic found = people && at != around.from() ? lexicon.topic(lexemes.low(at), true) : null;
            if (found != null && VICTIMS.contains(found.name())) {
                return found;
            }
        }
        return null;
    }

    /// Whether the nearest telling word tells of other victims than the figure measures.
    boolean isDoubtful(Topic topic, Surroundings around, String unit) {
        Topic nearest = VICTIMS.contains(topic.name()) ? nearest(around, unit.equals("people")) : null;
        return nearest != null
                && VICTIMS.contains(nearest.name())
                && !nearest.family().equals(topic.family());
    }

    private Topic byWords(Surroundings around, boolean people, String noun) {
        Topic found = nearest(around, people);
        found = found == null && noun.isEmpty() ? asked(around, people) : found;
        return found == null ? Topic.untold(noun) : found;
    }

    /// What the sentence before tells: "How many have got out? More than 15,000, says the relief office."
    private @Nullable Topic asked(Surroundings around, boolean people) {
        for (int at = around.begin() - 1; at >= Math.max(0, around.begin() - REACH); at--) {
            Topic found = topic(around, at, people);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// The nearest telling word's topic if it is one of these, or else the first.
    private Topic told(Surroundings around, boolean people, String... names) {
        Topic found = nearest(around, people);
        for (String name : names) {
            if (found != null && found.name().equals(name)) {
                return found;
            }
        }
        return lexicon.topic(names[0]);
    }

    /// "There are 9,000 people left".
    private static boolean isLeftThere(Surroundings around) {
        Lexemes lexemes = around.lexemes();
        boolean there = lexemes.is(around.from() - 2, "there") || lexemes.is(around.from() - 3, "there");
        return there && (lexemes.is(around.to(), "left") || lexemes.is(around.to() + 1, "left"));
    }

    /// The topic of the nearest telling word, words behind the figure first.
    private @Nullable Topic nearest(Surroundings around, boolean people) {
        Topic best = null;
        int nearest = Integer.MAX_VALUE;
        for (int at = around.from(); at < Math.min(around.end(), around.to() + REACH); at++) {
            Topic found = isUnit(around, at, people) ? null : topic(around, at, people);
            if (found != null) {
                best = found;
                nearest = Math.max(0, at - around.to());
                break;
            }
        }
        for (int at = around.from() - 1; at >= Math.max(around.begin(), around.from() - REACH); at--) {
            Topic found = topic(around, at, people);
            if (found != null) {
                return (around.from() - at) * 3 / 2 < nearest ? found : best;
            }
        }
        return best;
    }

    /// Things that are counted tell nothing of what becomes of them: "312 ships" are not shipped.
    private boolean isUnit(Surroundings around, int at, boolean people) {
        return !people && at < around.to() && lexicon.isUnit(around.lexemes().low(at));
    }

    /// The topic of a word; "remain" tells less than what somebody remains: "remain unaccounted for", "still trapped".
    private @Nullable Topic topic(Surroundings around, int at, boolean people) {
        Topic found =
                lexicon.topic(around.lexemes().low(at) + "-" + around.lexemes().low(at + 1), people);
        found = found != null ? found : lexicon.topic(around.lexemes().low(at), people);
        if (found == null || !found.name().equals("remaining")) {
            return found;
        }
        for (int next = at + 1; next <= Math.min(at + 2, around.end() - 1); next++) {
            Topic state = lexicon.topic(around.lexemes().low(next), people);
            if (state != null && STATES.contains(state.name())) {
                return state;
            }
        }
        return found;
    }
}
