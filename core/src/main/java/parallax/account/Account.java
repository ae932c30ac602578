package parallax.account;

import java.util.List;
import parallax.actor.Actor;
import parallax.actor.Naming;
import parallax.event.Event;
import parallax.figure.Figure;
import parallax.place.Place;
import parallax.statement.Statements;
import parallax.statement.Told;
import parallax.talks.Position;
import parallax.talks.Track;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.Span;
import parallax.time.AccountDate;
import parallax.time.TimeExpression;

/// One document by one source, and all its records.
///
/// @param extent   the part of the document that this account is: all of it, or one reader's comment
/// @param passages in order, within the extent
/// @param comments readers' comments, each an account of its own; a comment has none
public record Account(
        Document document,
        Span extent,
        Masthead masthead,
        AccountDate date,
        List<Passage> passages,
        List<Actor> actors,
        List<Naming> namings,
        Statements statements,
        List<Told<Event>> events,
        List<Told<Figure>> figures,
        List<Track> tracks,
        List<Told<Position>> positions,
        List<Place> places,
        List<TimeExpression> times,
        List<Account> comments) {
    public Account {
        passages = List.copyOf(passages);
        actors = List.copyOf(actors);
        namings = List.copyOf(namings);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        tracks = List.copyOf(tracks);
        positions = List.copyOf(positions);
        places = List.copyOf(places);
        times = List.copyOf(times);
        comments = List.copyOf(comments);
    }
}
