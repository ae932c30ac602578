package parallax.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.account.Masthead;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Naming;
import parallax.actor.Voice;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.figure.Change;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.place.Coordinates;
import parallax.place.Place;
import parallax.quantity.Direction;
import parallax.quantity.Qualifier;
import parallax.statement.Stance;
import parallax.statement.Statement;
import parallax.statement.StatementKind;
import parallax.statement.Statements;
import parallax.statement.Told;
import parallax.talks.Condition;
import parallax.talks.ConditionStatus;
import parallax.talks.Modality;
import parallax.talks.Position;
import parallax.talks.PositionKind;
import parallax.talks.Track;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.AccountDate;
import parallax.time.Granularity;
import parallax.time.Interval;
import parallax.time.TimeExpression;

/// Reads texts like [#TEXT] in one fixed way, so that tests of storage and display do not change with the rules. A line
/// that begins with `COMMENT ` is a reader's comment.
public final class SmallReader implements BiFunction<Document, Interval, Account> {
    /// Has every kind of record, words beyond the Basic Multilingual Plane before them, and a nested statement.
    public static final String TEXT = """
            Ferry toll rises 🚢
            By Ada Quill, The Lantern, 3 May 2031
            The Courier reported that the Rescue Office said over 1,200.5 tonnes were lost off "Port" Sorrel.
            The Marlish navy shelled the Dunlin militia on Tuesday.
            Marl will attend the Sorrel talks if the crews are freed.
            COMMENT =Nonsense, nobody shelled anyone.
            """;

    @Override
    public Account apply(Document document, Interval likely) {
        if (document.text().contains("FAULT")) {
            throw new IllegalStateException("planted at " + document.id());
        }
        return new Small(document, likely).account();
    }

    private static final class Small {
        private final Document document;
        private final Interval likely;
        private final String text;

        Small(Document document, Interval likely) {
            this.document = document;
            this.likely = likely;
            this.text = document.text();
        }

        Account account() {
            List<Passage> comments = lines().stream()
                    .filter(line -> line.in(text).startsWith("COMMENT "))
                    .map(line -> new Passage(PassageKind.COMMENT, line))
                    .toList();
            return account(
                    new Span(0, text.length()),
                    passages(),
                    new Masthead(lines().getFirst().in(text), "Ada Quill", "The Lantern"),
                    comments.stream().map(this::comment).toList());
        }

        private Account comment(Passage passage) {
            return account(passage.span(), List.of(passage), new Masthead(null, null, null), List.of());
        }

        private Account account(Span extent, List<Passage> passages, Masthead masthead, List<Account> comments) {
            AccountDate date = all(extent, "3 May 2031").isEmpty()
                    ? undated()
                    : new AccountDate(
                            AccountDate.Basis.BYLINE,
                            Interval.day(LocalDate.of(2031, 5, 3)),
                            all(extent, "3 May 2031"));
            return new Account(
                    document,
                    extent,
                    masthead,
                    date,
                    passages,
                    actors(),
                    namings(extent),
                    statements(extent),
                    events(extent),
                    figures(extent),
                    tracks(extent),
                    positions(extent),
                    places(extent),
                    times(extent),
                    comments);
        }

        private AccountDate undated() {
            return likely.isUnknown()
                    ? AccountDate.UNKNOWN
                    : new AccountDate(AccountDate.Basis.NEIGHBOURS, likely, List.of());
        }

        private List<Actor> actors() {
            return List.of(
                    new Actor("marl", "Government of Marl", ActorKind.STATE, null, true),
                    new Actor("marl-navy", "Marlish navy", ActorKind.STATE, "marl", true),
                    new Actor("dunlin", "Dunlin militia", ActorKind.ARMED_GROUP, null, false),
                    new Actor("courier", "The Courier", ActorKind.MEDIA_OUTLET, null, true),
                    new Actor("rescue", "Rescue Office", ActorKind.INTERNATIONAL_ORGANISATION, null, true));
        }

        private List<Naming> namings(Span extent) {
            List<Naming> namings = new ArrayList<>();
            all(extent, "Marl will")
                    .forEach(span ->
                            namings.add(new Naming(new Span(span.start(), span.start() + 4), "marl", Voice.OWN)));
            all(extent, "Marlish navy").forEach(span -> namings.add(new Naming(span, "marl-navy", Voice.OWN)));
            all(extent, "Dunlin militia").forEach(span -> namings.add(new Naming(span, "dunlin", Voice.SCARE_QUOTED)));
            all(extent, "the Rescue Office").forEach(span -> namings.add(new Naming(span, "rescue", Voice.ATTRIBUTED)));
            return namings;
        }

        private Statements statements(Span extent) {
            List<Statement> statements = new ArrayList<>();
            for (Span line : all(extent, "The Courier reported that")) {
                Span end = first("Sorrel.", line.start());
                Span office = first("the Rescue Office", line.start());
                Span said = first("said", office.end());
                statements.add(new Statement(
                        "s1",
                        "courier",
                        new Span(line.start(), line.start() + 11),
                        first("reported", line.start()),
                        List.of(new Span(office.start(), end.start() + 6)),
                        StatementKind.ASSERTS,
                        Stance.NEUTRAL,
                        null));
                statements.add(new Statement(
                        "s2",
                        "rescue",
                        office,
                        said,
                        List.of(first("over 1,200.5 tonnes", said.end()), first("lost off", said.end())),
                        StatementKind.ASSERTS,
                        Stance.DISTANCES,
                        "s1"));
            }
            return new Statements(statements);
        }

        private List<Told<Event>> events(Span extent) {
            return all(extent, "shelled the").stream()
                    .map(span -> new Event(
                            "e1",
                            new Span(span.start(), span.start() + 7),
                            EventType.ASSAULT,
                            "artillery",
                            List.of("marl-navy"),
                            List.of("dunlin"),
                            EventStatus.HAPPENED,
                            "Port Sorrel",
                            new Interval(LocalDate.of(2031, 4, 29), null)))
                    .map(event -> new Told<>(event, (String) null))
                    .toList();
        }

        private List<Told<Figure>> figures(Span extent) {
            return all(extent, "over 1,200.5 tonnes").stream()
                    .map(span -> new Figure(
                            "f1",
                            span,
                            new BigDecimal("1200.5"),
                            null,
                            Qualifier.OVER,
                            "tonnes",
                            Measure.OTHER,
                            "tonnes",
                            "Port Sorrel",
                            Interval.UNKNOWN,
                            span,
                            new Change(Direction.UP, new BigDecimal("980.25"), false)))
                    .map(figure -> new Told<>(figure, "s2"))
                    .toList();
        }

        private List<Track> tracks(Span extent) {
            List<Span> mentions = all(extent, "the Sorrel talks");
            return mentions.isEmpty() ? List.of() : List.of(new Track("sorrel", "Sorrel talks", mentions));
        }

        private List<Told<Position>> positions(Span extent) {
            return all(extent, "will attend").stream()
                    .map(span -> new Position(
                            "p1",
                            span,
                            "marl",
                            "sorrel",
                            PositionKind.SETS_CONDITION,
                            Modality.STATED,
                            2,
                            condition(span.end())))
                    .map(position -> new Told<>(position, (String) null))
                    .toList();
        }

        private @Nullable Condition condition(int from) {
            Span words = first("if the crews are freed", from);
            return words == null ? null : new Condition(words, ConditionStatus.UNKNOWN);
        }

        private List<Place> places(Span extent) {
            return all(extent, "Sorrel.").stream()
                    .map(span -> new Place(
                            new Span(span.start(), span.end() - 1),
                            "Port Sorrel",
                            new Coordinates(-41.5, 3.25),
                            "XX",
                            "city",
                            "user:1",
                            2,
                            "user:2",
                            0.75))
                    .toList();
        }

        private List<TimeExpression> times(Span extent) {
            return all(extent, "on Tuesday").stream()
                    .map(span -> new TimeExpression(span, Interval.day(LocalDate.of(2031, 4, 29)), Granularity.DAY))
                    .toList();
        }

        private List<Passage> passages() {
            List<Passage> passages = new ArrayList<>();
            for (Span line : lines()) {
                boolean comment = line.in(text).startsWith("COMMENT ");
                passages.add(new Passage(comment ? PassageKind.COMMENT : PassageKind.BODY, line));
            }
            return passages;
        }

        private List<Span> lines() {
            List<Span> lines = new ArrayList<>();
            int start = 0;
            for (String line : text.split("\n", -1)) {
                if (!line.isBlank()) {
                    lines.add(new Span(start, start + line.length()));
                }
                start += line.length() + 1;
            }
            return lines;
        }

        private List<Span> all(Span within, String words) {
            List<Span> found = new ArrayList<>();
            int at = text.indexOf(words, within.start());
            while (at >= 0 && at + words.length() <= within.end()) {
                found.add(new Span(at, at + words.length()));
                at = text.indexOf(words, at + 1);
            }
            return found;
        }

        private Span first(String words, int from) {
            int at = text.indexOf(words, from);
            return new Span(at, at + words.length());
        }
    }
}
