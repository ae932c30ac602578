package parallax.actor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.text.WordClasses;

/// Finds the offices and posts that a text names, and whose they are: "the Ruritanian deputy foreign minister", "a
/// spokesman for the army", "somebody in Vance's office". By words alone, so that it reads any account that has names.
final class OfficeReader {
    private static final int LONGEST_PREMODIFIER = 8;
    private static final int LONGEST_FIELD = 5;

    /// An office with its holder left open.
    ///
    /// @param from    first lexeme, article out
    /// @param head    the word that says which office
    /// @param to      after the last lexeme
    /// @param owner   id of the actor whose office it is; absent where none is named
    /// @param ofState whether it is a state's where no owner is named
    record Office(int from, int head, int to, @Nullable String owner, boolean ofState) {}

    private record Named(String actor, int from, int to) {}

    private final WordClasses words;
    private final StateWords states;
    private final Lexemes text;
    private final Map<String, Actor> actors;
    private final Map<Integer, Named> byStart = new HashMap<>();
    private final Map<Integer, Named> byEnd = new HashMap<>();

    OfficeReader(WordClasses words, StateWords states, Lexemes text, Map<String, Actor> actors) {
        this.words = words;
        this.states = states;
        this.text = text;
        this.actors = actors;
    }

    /// Tells where an actor is named; of two names that begin or end together, the longer stays.
    void name(String actor, int from, int to) {
        Named named = new Named(actor, from, to);
        byStart.merge(from, named, OfficeReader::longer);
        byEnd.merge(to, named, OfficeReader::longer);
    }

    private static Named longer(Named one, Named other) {
        return other.to - other.from > one.to - one.from ? other : one;
    }

    /// The office whose head is this lexeme; absent where it is none, or held no longer.
    @Nullable
    Office read(int head) {
        if (!isRole(head) || isRole(head + 1) || (text.is(head + 1, "-") && text.glued(head + 1))) {
            return null;
        }
        int from = head;
        while (head - from < LONGEST_PREMODIFIER && modifies(from - 1)) {
            from--;
        }
        if (words.is("former", text.low(from - 1)) || words.is("former", text.low(from))) {
            return null;
        }
        Office before = owned(head, from);
        Office office = before != null ? before : complemented(head, from);
        boolean shared = office.owner != null && (isJoined(office.from - 1) || isJoined(office.to));
        return shared || words.is("former", text.low(office.from - 1)) ? null : office;
    }

    /// `Ruritanian and Freedonian officials`, `the ministers of Ruritania and Freedonia`: the people of both, of which
    /// only one would be seen.
    private boolean isJoined(int index) {
        boolean joins = text.is(index, "and") || text.is(index, "or") || text.is(index, "/") || text.is(index, "-");
        return joins && names(index - 1) && names(index + 1);
    }

    private boolean names(int index) {
        return byEnd.get(index + 1) != null || byStart.get(index) != null || state(index) != null;
    }

    private boolean modifies(int index) {
        return words.is("modifier", text.low(index))
                || isRole(index)
                || (text.is(index, "-") && text.glued(index) && text.glued(index + 1));
    }

    private boolean isRole(int index) {
        if (!text.isWord(index)) {
            return false;
        }
        String word = Singular.of(text.low(index));
        return words.is("speaks-for", word) || words.is("belongs-to", word);
    }

    /// `the council's chairwoman`, `Ruritanian officials`, `the UN envoy`.
    private @Nullable Office owned(int head, int from) {
        boolean possessive = text.is(from - 1, "s") && text.is(from - 2, "'");
        int end = possessive ? from - 2 : from;
        Named named = byEnd.get(end);
        if (named != null) {
            String owner = isPerson(named.actor) && !possessive ? null : owner(head, named.actor);
            return owner == null ? null : new Office(named.from, head, head + 1, owner, false);
        }
        String state = state(end - 1);
        String owner = state == null || (from == head && isPrivate(head)) ? null : owner(head, state);
        return owner == null ? null : new Office(end - 1, head, head + 1, owner, false);
    }

    /// `the spokesman of the army`, `the Minister of Defence of Ruritania`, `the Governor of the North`.
    private Office complemented(int head, int from) {
        boolean ofState = words.is("state-office", Singular.of(text.low(head)));
        int at = head + 1;
        int to = head + 1;
        for (int step = 0; step < 2 && words.is("by", text.low(at)) && text.joined(at); step++) {
            boolean sent = !text.is(at, "of") && words.is("envoy", Singular.of(text.low(head)));
            int next = past(at + 1);
            Named named = byStart.get(next);
            String state = named == null && text.is(at, "of") ? state(next) : null;
            String body = named != null ? named.actor : state;
            String owner = sent || body == null ? null : owner(head, body);
            if (owner != null || sent) {
                return new Office(from, head, named != null ? named.to : next + 1, owner, false);
            }
            to = field(at + 1);
            at = to;
        }
        return new Office(from, head, to, null, ofState);
    }

    /// After an article and the titles before a person's name.
    private int past(int index) {
        if (byStart.get(index) != null) {
            return index;
        }
        int at = text.is(index, "the") || text.is(index, "our") || text.is(index, "its") ? index + 1 : index;
        int next = at;
        while (next < at + 4 && byStart.get(next) == null && (modifies(next) || isRole(next))) {
            next++;
        }
        return byStart.get(next) == null ? at : next;
    }

    /// After the words of a field or place (`Defence`, `the North`, `staff`).
    private int field(int index) {
        int at = index;
        while (at < index + LONGEST_FIELD
                && text.isWord(at)
                && (text.at(at).capital()
                        || words.is("modifier", text.low(at))
                        || text.is(at, "the")
                        || text.is(at, "and"))) {
            at++;
        }
        return at;
    }

    /// The actor itself where it can have people: a state has citizens, of whom only those in office speak for it.
    private @Nullable String owner(int head, String id) {
        Actor actor = actors.get(id);
        ActorKind kind = actor == null ? ActorKind.STATE : actor.kind();
        return switch (kind) {
            case UNNAMED, POPULATION_GROUP -> null;
            case STATE -> isSpeaker(head) ? id : null;
            default -> id;
        };
    }

    private boolean isSpeaker(int head) {
        return words.is("speaks-for", Singular.of(text.low(head)));
    }

    private boolean isPrivate(int head) {
        return words.is("private", Singular.of(text.low(head)));
    }

    private boolean isPerson(String id) {
        Actor actor = actors.get(id);
        return actor != null && actor.kind() == ActorKind.PERSON;
    }

    /// The state that a word names or whose adjective it is.
    private @Nullable String state(int index) {
        if (!text.isWord(index) || !text.at(index).capital()) {
            return null;
        }
        String form = text.span(index, index + 1).in(text.text());
        return states.named(form).or(() -> states.byStem(form)).map(Actor::id).orElse(null);
    }
}
