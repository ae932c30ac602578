package parallax.casefile.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.actor.Actor;
import parallax.time.Interval;

/// What a person decides. An image of before is what was there when it was decided, so that it can always be shown.
public sealed interface Decision {
    /// A record is right as it stands.
    record Accept(Anchor at, RecordImage image) implements Decision {}

    /// A record is none.
    record Reject(Anchor at, RecordImage image) implements Decision {}

    /// A record is right but for what differs between the two images. What does not differ is left to the machine.
    record Edit(Anchor at, RecordImage before, RecordImage after) implements Decision {
        public Edit {
            if (before.kind() != after.kind()) {
                throw new IllegalArgumentException("no edit makes a "
                        + before.kind().label() + " a " + after.kind().label());
            }
            if (before.equals(after)) {
                throw new IllegalArgumentException("an edit that changes nothing");
            }
        }
    }

    /// A record that the machine did not find: at its words (an event's trigger, a statement's cue).
    record Add(Anchor at, RecordImage image) implements Decision {}

    /// Two actors are one, in every account of the case. An actor that a list holds goes by its id, another by its
    /// name.
    record MergeActors(Actor into, Actor merged) implements Decision {
        public MergeActors {
            if (ActorKey.of(into).equals(ActorKey.of(merged))) {
                throw new IllegalArgumentException("one actor already: " + into.name());
            }
        }
    }

    /// Some namings of an actor mean another one: those in these words wherever they stand in the case, and those at
    /// these places. Records follow the naming that stands nearest to them.
    record SplitActor(Actor from, Actor into, List<String> names, List<Anchor> namings) implements Decision {
        public SplitActor {
            names = List.copyOf(names);
            namings = List.copyOf(namings);
            if (names.isEmpty() && namings.isEmpty()) {
                throw new IllegalArgumentException("no naming of " + from.name() + " to part from it");
            }
            if (ActorKey.of(from).equals(ActorKey.of(into))) {
                throw new IllegalArgumentException("one actor already: " + from.name());
            }
        }
    }

    /// When an account was published. A known day acts as a date given with the document.
    ///
    /// @param before what it was taken for
    /// @param days   unknown where the date the machine found is none
    record FixDate(DocumentKey document, Interval before, Interval days) implements Decision {}

    /// Where a place is. The other mentions of the same words in the account that were taken for the same place follow.
    ///
    /// @param before what it was taken for; absent for none or a place of no list
    /// @param spot   absent: these words, here alone, are no place
    record FixPlace(
            Anchor at, @Nullable Spot before, @Nullable Spot spot) implements Decision {}

    /// Which house a publisher belongs to; its own name parts it from any other.
    record SetFamily(String publisher, String family) implements Decision {
        public SetFamily {
            if (publisher.isBlank() || family.isBlank()) {
                throw new IllegalArgumentException("a family needs a publisher and a name");
            }
            if ((publisher + family).matches("(?s).*[\\t\\r\\n].*")) {
                throw new IllegalArgumentException("a publisher or family of several lines");
            }
        }
    }

    /// Words that yield no records.
    record MarkBoilerplate(Anchor at) implements Decision {}

    /// Another decision no longer holds. If that is an undoing, what it undid holds again.
    ///
    /// @param number of the other decision
    record Undo(int number) implements Decision {}

    /// The word for it in files, such as `merge actors`.
    default String label() {
        return switch (this) {
            case Accept _ -> "accept";
            case Reject _ -> "reject";
            case Edit _ -> "edit";
            case Add _ -> "add";
            case MergeActors _ -> "merge actors";
            case SplitActor _ -> "split actor";
            case FixDate _ -> "fix date";
            case FixPlace _ -> "fix place";
            case SetFamily _ -> "set family";
            case MarkBoilerplate _ -> "mark boilerplate";
            case Undo _ -> "undo";
        };
    }

    /// The documents whose words it names; empty for one about the whole case.
    default List<DocumentKey> documents() {
        return switch (this) {
            case Accept accept -> List.of(accept.at().document());
            case Reject reject -> List.of(reject.at().document());
            case Edit edit -> List.of(edit.at().document());
            case Add add -> List.of(add.at().document());
            case SplitActor split ->
                split.namings().stream().map(Anchor::document).distinct().toList();
            case FixDate date -> List.of(date.document());
            case FixPlace place -> List.of(place.at().document());
            case MarkBoilerplate boilerplate -> List.of(boilerplate.at().document());
            case MergeActors _, SetFamily _, Undo _ -> List.of();
        };
    }
}
