package parallax.casefile.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import parallax.actor.Actor;
import parallax.actor.Naming;
import parallax.casefile.decision.Applied.Found;
import parallax.compare.ledger.FoldedName;
import parallax.event.Event;
import parallax.statement.Statement;
import parallax.statement.Told;
import parallax.talks.Position;
import parallax.text.Span;

/// Merges and splits the actors of an account.
final class ActorCorrections {
    private final Draft draft;
    private final Entry entry;

    ActorCorrections(Draft draft, Entry entry) {
        this.draft = draft;
        this.entry = entry;
    }

    Found merge(Decision.MergeActors merge) {
        Set<String> merged = here(merge.merged());
        if (merged.isEmpty()) {
            return Found.HOMELESS;
        }
        String into = draft.know(merge.into());
        draft.actors.removeIf(actor -> merged.contains(actor.id()));
        draft.actors.replaceAll(actor -> actor.parent() != null && merged.contains(actor.parent())
                ? new Actor(
                        actor.id(),
                        actor.name(),
                        actor.kind(),
                        actor.id().equals(into) ? merge.into().parent() : into,
                        actor.listed())
                : actor);
        rename((id, _) -> merged.contains(id) ? into : id, _ -> true);
        draft.review("actor", into, entry);
        return Found.THERE;
    }

    Found split(Decision.SplitActor split) {
        Set<String> from = here(split.from());
        Set<Span> parted = parted(split, from);
        if (parted.isEmpty()) {
            return Found.HOMELESS;
        }
        String into = draft.know(split.into());
        List<Naming> before = draft.namings.stream()
                .filter(naming -> from.contains(naming.actor()))
                .toList();
        rename(
                (id, words) -> from.contains(id) && isNearest(words, before, parted) ? into : id,
                naming -> parted.contains(naming.span()));
        if (draft.namings.stream().noneMatch(naming -> from.contains(naming.actor())) && !isNamed(from)) {
            draft.actors.removeIf(actor -> from.contains(actor.id()));
        }
        draft.review("actor", into, entry);
        return Found.THERE;
    }

    /// The ids that an actor has here: a list's own, or those of all unlisted ones of its name.
    private Set<String> here(Actor actor) {
        ActorKey key = ActorKey.of(actor);
        return draft.actors.stream()
                .filter(other -> ActorKey.of(other).equals(key))
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    private Set<Span> parted(Decision.SplitActor split, Set<String> from) {
        Set<String> names = split.names().stream().map(FoldedName::of).collect(Collectors.toSet());
        Set<Span> places = new HashSet<>();
        String document = draft.machine().document().id();
        for (Anchor naming : split.namings()) {
            if (naming.document().id().equals(document)) {
                naming.find(draft.text)
                        .ifPresent(place -> places.add(place.quote().span()));
            }
        }
        return draft.namings.stream()
                .filter(naming -> from.contains(naming.actor()))
                .map(Naming::span)
                .filter(span -> places.contains(span) || names.contains(FoldedName.of(span.in(draft.text))))
                .collect(Collectors.toSet());
    }

    /// Whether the naming nearest to the words is one that was parted; of two as near, the one before the words.
    private static boolean isNearest(Span words, List<Naming> before, Set<Span> parted) {
        Optional<Span> nearest =
                before.stream().map(Naming::span).min(Comparator.comparingInt(span -> distance(span, words)));
        return nearest.filter(parted::contains).isPresent();
    }

    private static int distance(Span naming, Span words) {
        if (naming.overlaps(words)) {
            return 0;
        }
        return naming.start() < words.start() ? words.start() - naming.end() : naming.start() - words.end();
    }

    private boolean isNamed(Set<String> ids) {
        List<String> named = new ArrayList<>();
        draft.statements.forEach(statement -> named.add(String.valueOf(statement.source())));
        draft.events.forEach(told -> {
            named.addAll(told.record().actors());
            named.addAll(told.record().recipients());
        });
        draft.positions.forEach(told -> named.add(told.record().actor()));
        return named.stream().anyMatch(ids::contains);
    }

    private interface Renaming {
        /// Who is meant by an actor's id in a record at these words.
        String of(String id, Span words);
    }

    private interface Chosen {
        boolean is(Naming naming);
    }

    private void rename(Renaming renaming, Chosen chosen) {
        draft.namings.replaceAll(naming -> chosen.is(naming)
                ? new Naming(naming.span(), renaming.of(naming.actor(), naming.span()), naming.voice())
                : naming);
        draft.statements.replaceAll(statement -> statement(statement, renaming));
        draft.events.replaceAll(told -> new Told<>(event(told.record(), renaming), told.inside()));
        draft.positions.replaceAll(told -> new Told<>(position(told.record(), renaming), told.inside()));
    }

    private static Statement statement(Statement statement, Renaming renaming) {
        String source = statement.source();
        Span words = statement.sourceSpan();
        return source == null
                ? statement
                : statement.withSource(renaming.of(source, words == null ? statement.cue() : words));
    }

    private static Event event(Event event, Renaming renaming) {
        UnaryOperator<String> now = id -> renaming.of(id, event.trigger());
        return new Event(
                event.id(),
                event.trigger(),
                event.type(),
                event.mode(),
                event.actors().stream().map(now).distinct().toList(),
                event.recipients().stream().map(now).distinct().toList(),
                event.status(),
                event.place(),
                event.time());
    }

    private static Position position(Position position, Renaming renaming) {
        return new Position(
                position.id(),
                position.span(),
                renaming.of(position.actor(), position.span()),
                position.track(),
                position.kind(),
                position.modality(),
                position.round(),
                position.condition());
    }
}
