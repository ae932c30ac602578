package parallax.casefile.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Listing;

/// What decisions teach about actors, as a list in the format of `docs/actors-format.md`: the names of merged actors
/// become other names of those they were merged into, actors that were split off or named by a person for the first
/// time
/// get lines of their own.
public final class ActorLessons {
    /// Such a name would be read as several, or as a name with dates or a role.
    private static final Pattern UNWRITABLE = Pattern.compile("[;\\[\\]\\t\\r\\n]|^\\p{Ll}+:");

    private final Function<Actor, Collection<String>> namings;
    private final Function<String, Optional<Listing>> listings;
    private final Map<ActorKey, Lesson> lessons = new LinkedHashMap<>();

    private record Lesson(Actor actor, TreeSet<String> aliases) {}

    /// @param namings  the words by which the case names an actor that was merged
    /// @param listings what a list holds of an actor already, by its id
    public ActorLessons(Function<Actor, Collection<String>> namings, Function<String, Optional<Listing>> listings) {
        this.namings = namings;
        this.listings = listings;
    }

    /// The lines of the list, the header first; actors by their ids.
    public List<String> lines(Decisions decisions) {
        decisions.active().forEach(entry -> learn(entry.decision()));
        List<String> lines =
                lessons.values().stream().map(this::line).sorted().collect(Collectors.toCollection(ArrayList::new));
        lines.addFirst("id\tname\tkind\taliases\tparent\tcountry\tdomain");
        return lines;
    }

    private void learn(Decision decision) {
        switch (decision) {
            case Decision.MergeActors(Actor into, Actor merged) -> merge(into, merged);
            case Decision.SplitActor split -> {
                Lesson lesson = lesson(split.into());
                split.names().forEach(name -> naming(lesson, name));
                split.namings().forEach(naming -> naming(lesson, naming.words()));
            }
            case Decision.Edit(Anchor _, RecordImage before, RecordImage after) ->
                after.actors().stream()
                        .filter(actor -> !before.actors().contains(actor))
                        .forEach(this::named);
            case Decision.Add(Anchor _, RecordImage image) -> image.actors().forEach(this::named);
            case Decision.Accept _, Decision.Reject _, Decision.FixDate _, Decision.FixPlace _ -> {}
            case Decision.SetFamily _, Decision.MarkBoilerplate _, Decision.Undo _ -> {}
        }
    }

    private void merge(Actor into, Actor merged) {
        Lesson lesson = lesson(into);
        Lesson before = lessons.remove(ActorKey.of(merged));
        alias(lesson, merged.name());
        namings.apply(merged).forEach(words -> naming(lesson, words));
        if (before != null) {
            lesson.aliases().addAll(before.aliases());
        }
    }

    /// An actor that a person named and no list holds.
    private void named(Actor actor) {
        if (!actor.listed() && actor.kind() != ActorKind.UNNAMED) {
            lesson(actor);
        }
    }

    private Lesson lesson(Actor actor) {
        return lessons.computeIfAbsent(ActorKey.of(actor), _ -> new Lesson(actor, new TreeSet<>()));
    }

    /// Words of a text, of which only those are a name that can be told from other words: "the group" or "Marlish
    /// ships"
    /// mean somebody else in the next account.
    private static void naming(Lesson lesson, String words) {
        String last = words.strip().substring(words.strip().lastIndexOf(' ') + 1);
        if (!last.isEmpty() && Character.isUpperCase(last.codePointAt(0))) {
            alias(lesson, words);
        }
    }

    private static void alias(Lesson lesson, String words) {
        String name = words.strip().replaceAll("\\s+", " ");
        if (name.codePoints().anyMatch(Character::isUpperCase)
                && !UNWRITABLE.matcher(name).find()
                && !name.equals(lesson.actor().name())) {
            lesson.aliases().add(name);
        }
    }

    /// A line replaces the built-in actor of its id, so it says again what that one says.
    private String line(Lesson lesson) {
        Actor actor = lesson.actor();
        Optional<Listing> listing = listings.apply(actor.id()).filter(_ -> actor.listed());
        return String.join(
                "\t",
                actor.id(),
                cell(actor.name()),
                actor.kind().label(),
                String.join(";", lesson.aliases()),
                cell(listing.map(listed -> listed.actor().parent()).orElse(actor.parent())),
                cell(listing.map(Listing::country).orElse(null)),
                listing.map(listed -> String.join(";", listed.domains())).orElse(""));
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }
}
