package parallax.talks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Cast;
import parallax.actor.Mention;
import parallax.actor.StateAdjectives;
import parallax.language.SentenceTree;
import parallax.statement.Statement;
import parallax.statement.Statements;
import parallax.text.Span;

/// Who holds a position: the actors of an account by the words that stand for them. A delegation stands for those who
/// sent it, "we" for those whom the speaker speaks for.
final class Holders {
    private final TalksLexicon lexicon;
    private final Map<String, Actor> actors;
    private final StateAdjectives demonyms;
    private final List<Mention> mentions;
    private final Statements statements;
    private final @Nullable String publisher;

    /// @param publisher who speaks in the account's own voice; absent where no collective does
    Holders(TalksLexicon lexicon, Cast cast, Statements statements, @Nullable String publisher) {
        this.lexicon = lexicon;
        this.actors = cast.byId();
        this.demonyms = new StateAdjectives(cast.actors());
        this.mentions = Stream.concat(cast.mentions().stream(), cast.pronouns().stream())
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        this.statements = statements;
        this.publisher = publisher;
    }

    /// The actors of one sentence.
    HoldersHere in(SentenceTree tree) {
        return new HoldersHere(this, lexicon, tree);
    }

    /// The mentions that begin in a span, in order.
    List<Mention> within(Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < mentions.size() && mentions.get(end).span().start() < span.end()) {
            end++;
        }
        return mentions.subList(low, end);
    }

    /// Whether an actor is known by a description alone: "envoys", "33 organisations".
    boolean isDescribed(String id) {
        Actor actor = actors.get(id);
        return actor != null
                && !actor.listed()
                && (actor.kind() == ActorKind.UNNAMED || actor.kind() == ActorKind.POPULATION_GROUP);
    }

    /// The state whose people, or whose things, a word names: "Ostmarian".
    Optional<String> state(String word) {
        return demonyms.state(word);
    }

    /// The innermost statement around the words.
    Optional<Statement> statement(Span words) {
        return statements.around(words);
    }

    /// Who speaks the words: whom a person in office speaks for, the speaker himself, or the account's publisher.
    List<String> speaker(Span words) {
        Optional<Statement> statement = statements.around(words);
        if (statement.isEmpty()) {
            return publisher();
        }
        String source = statement.get().source();
        return source == null
                ? List.of()
                : List.of(party(source, statement.get().sourceSpan()));
    }

    /// The account's own voice; empty where no collective speaks.
    List<String> publisher() {
        return publisher == null ? List.of() : List.of(publisher);
    }

    /// "the council's chairwoman, X" speaks for the council.
    private String party(String source, @Nullable Span words) {
        Actor actor = actors.get(source);
        if (actor == null || actor.kind() != ActorKind.PERSON && !isDescribed(source)) {
            return source;
        }
        if (actor.parent() != null) {
            return actor.parent();
        }
        return words == null
                ? source
                : within(words).stream()
                        .map(Mention::actor)
                        .filter(id -> isBody(actors.get(id)))
                        .findFirst()
                        .orElse(source);
    }

    /// Whether an actor is a person.
    boolean isPerson(String id) {
        Actor actor = actors.get(id);
        return actor != null && actor.kind() == ActorKind.PERSON;
    }

    private boolean isBody(@Nullable Actor actor) {
        return actor != null && actor.kind() != ActorKind.PERSON && !isDescribed(actor.id());
    }
}
