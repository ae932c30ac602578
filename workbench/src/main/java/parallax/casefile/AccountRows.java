package parallax.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.actor.Naming;
import parallax.event.Event;
import parallax.figure.Change;
import parallax.figure.Figure;
import parallax.place.Place;
import parallax.statement.Statement;
import parallax.statement.Told;
import parallax.talks.Condition;
import parallax.talks.Position;
import parallax.talks.Track;
import parallax.text.Passage;
import parallax.text.Span;
import parallax.time.TimeExpression;

/// One account as rows of the tables in `schema.sql`; columns in the order given there.
final class AccountRows {
    private final Rows rows;
    private final String name;
    private final Account account;
    private final String text;
    private final Chains chains;

    private AccountRows(Rows rows, String name, Account account) {
        this.rows = rows;
        this.name = name;
        this.account = account;
        this.text = account.document().text();
        this.chains = new Chains(account);
    }

    /// Adds the account and its readers' comments, which are named `NAME#c1`, `NAME#c2` …
    static void add(Rows rows, Account account) {
        String document = account.document().id();
        new AccountRows(rows, document, account).add(null, 0);
        int n = 0;
        for (Account comment : account.comments()) {
            n++;
            new AccountRows(rows, document + "#c" + n, comment).add(document, n);
        }
    }

    private void add(@Nullable String parent, int n) {
        var masthead = account.masthead();
        var date = account.date();
        rows.add(
                "accounts",
                name,
                account.document().id(),
                parent,
                n,
                account.extent().start(),
                account.extent().end(),
                masthead.title(),
                masthead.author(),
                masthead.publisher(),
                date.how(),
                date.basis().label(),
                date.interval().from(),
                date.interval().to());
        each(date.evidence(), (i, span) -> words("date_evidence", span, name, i));
        each(account.passages(), this::passage);
        each(account.actors(), this::actor);
        each(account.namings(), this::naming);
        each(account.statements().list(), this::statement);
        each(account.events(), this::event);
        each(account.figures(), this::figure);
        each(account.tracks(), this::track);
        each(account.positions(), this::position);
        each(account.places(), this::place);
        each(account.times(), this::time);
    }

    private void passage(int n, Passage passage) {
        Span source = passage.source();
        Span span = passage.span();
        rows.add(
                "passages",
                name,
                n,
                passage.kind().label(),
                span.start(),
                span.end(),
                start(source),
                end(source),
                said(source));
    }

    private void actor(int n, Actor actor) {
        rows.add("actors", name, n, actor.id(), actor.name(), actor.kind().label(), actor.parent(), actor.listed());
    }

    private void naming(int n, Naming naming) {
        words("names", naming.span(), name, n, naming.actor(), naming.voice().label());
    }

    private void statement(int n, Statement statement) {
        Span source = statement.sourceSpan();
        Span cue = statement.cue();
        rows.add(
                "statements",
                name,
                n,
                statement.id(),
                statement.source(),
                start(source),
                end(source),
                said(source),
                cue.start(),
                cue.end(),
                cue.in(text),
                statement.kind().label(),
                statement.stance().label(),
                statement.inside(),
                chains.of(statement.id()));
        each(statement.content(), (i, piece) -> words("contents", piece, name, statement.id(), i));
    }

    private void event(int n, Told<Event> told) {
        Event event = told.record();
        Span trigger = event.trigger();
        rows.add(
                "events",
                name,
                n,
                event.id(),
                event.type().name(),
                event.mode(),
                event.status().label(),
                event.place(),
                event.time().from(),
                event.time().to(),
                trigger.start(),
                trigger.end(),
                trigger.in(text),
                told.inside());
        each(event.actors(), (i, actor) -> rows.add("event_parties", name, event.id(), i, "actor", actor));
        each(event.recipients(), (i, actor) -> rows.add("event_parties", name, event.id(), i, "recipient", actor));
    }

    private void figure(int n, Told<Figure> told) {
        Figure figure = told.record();
        Span span = figure.span();
        Change change = figure.change();
        rows.add(
                "figures",
                name,
                n,
                figure.id(),
                near(figure.low()),
                near(figure.high()),
                exact(figure.low()),
                exact(figure.high()),
                figure.qualifier().label(),
                figure.unit(),
                figure.measure().label(),
                figure.counted(),
                figure.place(),
                figure.time().from(),
                figure.time().to(),
                start(figure.telling()),
                end(figure.telling()),
                said(figure.telling()),
                change == null ? null : change.direction().label(),
                change == null ? null : exact(change.before()),
                change == null ? null : change.difference(),
                span.start(),
                span.end(),
                span.in(text),
                told.inside());
    }

    private void track(int n, Track track) {
        rows.add("tracks", name, n, track.id(), track.name());
        each(track.mentions(), (i, mention) -> words("track_mentions", mention, name, track.id(), i));
    }

    private void position(int n, Told<Position> told) {
        Position position = told.record();
        Condition asked = position.condition();
        Span condition = asked == null ? null : asked.words();
        Span span = position.span();
        rows.add(
                "positions",
                name,
                n,
                position.id(),
                position.actor(),
                position.track(),
                position.kind().label(),
                position.modality().label(),
                position.round(),
                start(condition),
                end(condition),
                said(condition),
                asked == null ? null : asked.status().label(),
                span.start(),
                span.end(),
                span.in(text),
                told.inside());
    }

    private void place(int n, Place place) {
        var at = place.at();
        words(
                "places",
                place.span(),
                name,
                n,
                place.name(),
                at == null ? null : at.latitude(),
                at == null ? null : at.longitude(),
                place.country(),
                place.kind(),
                place.entry(),
                place.candidates(),
                place.rival(),
                place.confidence());
    }

    private void time(int n, TimeExpression time) {
        words(
                "times",
                time.span(),
                name,
                n,
                time.interval().from(),
                time.interval().to(),
                time.granularity().name().toLowerCase(Locale.ROOT));
    }

    /// A row that ends in the span and its words.
    private void words(String table, Span span, @Nullable Object... values) {
        @Nullable Object[] row = java.util.Arrays.copyOf(values, values.length + 3);
        row[values.length] = span.start();
        row[values.length + 1] = span.end();
        row[values.length + 2] = span.in(text);
        rows.add(table, row);
    }

    private @Nullable String said(@Nullable Span span) {
        return span == null ? null : span.in(text);
    }

    private static @Nullable Integer start(@Nullable Span span) {
        return span == null ? null : span.start();
    }

    private static @Nullable Integer end(@Nullable Span span) {
        return span == null ? null : span.end();
    }

    private static @Nullable Double near(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }

    private static @Nullable String exact(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }

    private interface Numbered<T> {
        void accept(int n, T item);
    }

    /// Counts from 1.
    private static <T> void each(List<T> items, Numbered<T> step) {
        int n = 0;
        for (T item : items) {
            n++;
            step.accept(n, item);
        }
    }
}
