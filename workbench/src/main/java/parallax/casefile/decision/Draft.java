package parallax.casefile.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Naming;
import parallax.event.Event;
import parallax.figure.Figure;
import parallax.place.Place;
import parallax.statement.Statement;
import parallax.statement.Statements;
import parallax.statement.Told;
import parallax.talks.Position;
import parallax.talks.Track;
import parallax.text.Span;
import parallax.time.AccountDate;

/// An account while decisions are applied to it.
final class Draft {
    final int number;
    final String text;
    final List<Actor> actors;
    final List<Naming> namings;
    final List<Statement> statements;
    final List<Told<Event>> events;
    final List<Told<Figure>> figures;
    final List<Track> tracks;
    final List<Told<Position>> positions;
    final List<Place> places;
    private final List<Review> reviews = new ArrayList<>();
    private final Map<Span, Entry> placeReviews = new HashMap<>();
    AccountDate date;
    /// Whether statements have come or gone or hold other words, so that others tell the records now.
    boolean retold;

    private final Account machine;

    /// @param number 0 for a document's own account, from 1 for its readers' comments
    Draft(int number, Account machine) {
        this.number = number;
        this.machine = machine;
        this.text = machine.document().text();
        this.actors = new ArrayList<>(machine.actors());
        this.namings = new ArrayList<>(machine.namings());
        this.statements = new ArrayList<>(machine.statements().list());
        this.events = new ArrayList<>(machine.events());
        this.figures = new ArrayList<>(machine.figures());
        this.tracks = new ArrayList<>(machine.tracks());
        this.positions = new ArrayList<>(machine.positions());
        this.places = new ArrayList<>(machine.places());
        this.date = machine.date();
    }

    Account machine() {
        return machine;
    }

    boolean holds(Span span) {
        return machine.extent().contains(span);
    }

    void review(String kind, String record, Entry entry) {
        reviews.add(new Review(
                number, kind, record, entry.number(), entry.decision().label()));
    }

    void reviewPlace(Span span, Entry entry) {
        placeReviews.put(span, entry);
    }

    /// All reviews, places by their numbers as they stand now.
    List<Review> reviews() {
        List<Review> all = new ArrayList<>(reviews);
        int n = 0;
        for (Place place : places) {
            n++;
            Entry entry = placeReviews.get(place.span());
            if (entry != null) {
                all.add(new Review(
                        number,
                        "place",
                        String.valueOf(n),
                        entry.number(),
                        entry.decision().label()));
            }
        }
        return all;
    }

    /// Makes sure that the account knows the actor, under the id that it has here.
    ///
    /// @return that id
    String know(Actor actor) {
        ActorKey wanted = ActorKey.of(actor);
        for (Actor here : actors) {
            if (ActorKey.of(here).equals(wanted)) {
                return here.id();
            }
        }
        String id = actor.id();
        for (int n = 2; isTaken(id); n++) {
            id = actor.id() + "-" + n;
        }
        actors.add(new Actor(id, actor.name(), actor.kind(), actor.parent(), actor.listed()));
        return id;
    }

    private boolean isTaken(String id) {
        return actors.stream().anyMatch(actor -> actor.id().equals(id));
    }

    /// The actor with this id; one of that name where the account has none.
    Actor actor(String id) {
        return actors.stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Actor(id, id, ActorKind.UNNAMED, null, false));
    }

    <R> Told<R> told(R record, Span span) {
        return new Statements(statements).tell(record, span);
    }

    @Nullable
    String trackName(@Nullable String id) {
        return tracks.stream()
                .filter(track -> track.id().equals(id))
                .map(Track::name)
                .findFirst()
                .orElse(id);
    }

    /// The id of a track of this name; one that the account does not name is known from these words.
    String track(String name, Span words) {
        for (Track track : tracks) {
            if (track.name().equalsIgnoreCase(name) || track.id().equalsIgnoreCase(name)) {
                return track.id();
            }
        }
        String id = Actor.unlistedId(name);
        tracks.add(new Track(id, name, List.of(words)));
        return id;
    }

    /// The account as it stands now, with these comments.
    Account account(List<Account> comments) {
        if (retold) {
            new Retelling(this).run();
        }
        return new Account(
                machine.document(),
                machine.extent(),
                machine.masthead(),
                date,
                machine.passages(),
                actors,
                namings,
                new Statements(statements),
                events,
                figures,
                tracks,
                positions,
                places,
                machine.times(),
                comments);
    }

    /// Puts a record before the first one that stands behind it, so that those of the machine keep their order.
    static <T> void insert(List<T> records, T record, Function<T, Span> span) {
        Span own = span.apply(record);
        int at = 0;
        while (at < records.size() && span.apply(records.get(at)).compareTo(own) <= 0) {
            at++;
        }
        records.add(at, record);
    }
}
