package parallax.compare.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.account.Masthead;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.place.Place;
import parallax.statement.Stance;
import parallax.statement.Statement;
import parallax.statement.StatementKind;
import parallax.statement.Statements;
import parallax.statement.Told;
import parallax.text.Document;
import parallax.text.PassageReader;
import parallax.text.Span;
import parallax.time.AccountDate;
import parallax.time.Granularity;
import parallax.time.Interval;
import parallax.time.TimeExpression;

/// An account whose records a test writes down, each by its words in the text.
final class WrittenAccount {
    private final Document document;
    private final AccountDate date;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();

    WrittenAccount(String id, String published, String text) {
        document = new Document(id, text);
        date = new AccountDate(AccountDate.Basis.METADATA, Interval.day(LocalDate.parse(published)), List.of());
    }

    WrittenAccount says(String actor, String cue, String content, StatementKind kind) {
        String id = "s" + (statements.size() + 1);
        List<Span> pieces = List.of(span(content));
        name(actor);
        statements.add(new Statement(id, actor, null, span(cue), pieces, kind, Stance.NEUTRAL, null));
        return this;
    }

    WrittenAccount tells(EventType type, String trigger, EventStatus status, String... doers) {
        return tells(type, trigger, status, null, Interval.UNKNOWN, doers);
    }

    /// With a place and days, whose words stand in the text.
    WrittenAccount tells(
            EventType type,
            String trigger,
            EventStatus status,
            @Nullable String place,
            Interval time,
            String... doers) {
        for (String doer : doers) {
            name(doer);
        }
        String id = "e" + (events.size() + 1);
        events.add(new Event(id, span(trigger), type, null, List.of(doers), List.of(), status, place, time));
        return this;
    }

    WrittenAccount at(String words) {
        places.add(new Place(span(words), words, null, null, null, null, 0, null, 0));
        return this;
    }

    WrittenAccount on(String words, Interval interval) {
        times.add(new TimeExpression(span(words), interval, Granularity.DAY));
        return this;
    }

    static Interval day(String day) {
        return Interval.day(LocalDate.parse(day));
    }

    private void name(String actor) {
        if (actors.stream().noneMatch(known -> known.id().equals(actor))) {
            actors.add(new Actor(actor, actor, ActorKind.ORGANISATION, null, true));
        }
    }

    private Span span(String words) {
        int at = document.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }

    Account account() {
        Statements all = new Statements(statements);
        List<Told<Event>> told =
                events.stream().map(event -> all.tell(event, event.trigger())).toList();
        return new Account(
                document,
                new Span(0, document.text().length()),
                new Masthead(null, null, "Paper " + document.id()),
                date,
                new PassageReader().read(document),
                actors,
                List.of(),
                all,
                told,
                List.of(),
                List.of(),
                List.of(),
                places,
                times,
                List.of());
    }
}
