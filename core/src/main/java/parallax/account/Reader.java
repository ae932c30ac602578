package parallax.account;

import java.util.List;
import parallax.actor.ActorReader;
import parallax.actor.ActorRegistry;
import parallax.actor.Cast;
import parallax.actor.Mention;
import parallax.actor.Naming;
import parallax.actor.Voice;
import parallax.event.EventReader;
import parallax.figure.FigureReader;
import parallax.language.EncoderLanguageModel;
import parallax.language.LanguageModel;
import parallax.language.Reading;
import parallax.place.Gazetteer;
import parallax.place.PlaceReader;
import parallax.statement.StatementReader;
import parallax.statement.Statements;
import parallax.talks.TalksReader;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.PassageReader;
import parallax.text.Span;
import parallax.text.WordClasses;
import parallax.time.AccountDate;
import parallax.time.AccountDateReader;
import parallax.time.Interval;
import parallax.time.TimeReader;

/// Reads a document into an account: the rooms of `core` in their order. Safe to share between threads; the same
/// document always gives the same account.
public final class Reader {
    private final LanguageModel language;
    private final ActorReader actors;
    private final PlaceReader places;
    private final PassageReader passages = new PassageReader();
    private final AccountDateReader dates = new AccountDateReader();
    private final TimeReader times = new TimeReader();
    private final FigureReader figures = new FigureReader();
    private final StatementReader statements = new StatementReader();
    private final EventReader events = new EventReader();
    private final TalksReader talks = new TalksReader();
    private final WordClasses firstPerson = WordClasses.read(Reader.class, "first-person.tsv");
    private final MastheadReader mastheads;

    public Reader(LanguageModel language, ActorRegistry registry, Gazetteer gazetteer) {
        this.language = language;
        this.actors = new ActorReader(registry);
        this.places = new PlaceReader(gazetteer);
        this.mastheads = new MastheadReader(registry);
    }

    /// A reader with what ships with Parallax.
    public static Reader builtIn() {
        return new Reader(new EncoderLanguageModel(), ActorRegistry.builtIn(), Gazetteer.builtIn());
    }

    /// Reads one document.
    ///
    /// @throws IllegalArgumentException if the document has no text
    public Account read(Document document) {
        return read(document, Interval.UNKNOWN);
    }

    /// Reads one document of which its neighbours in a case tell between which days it was written.
    ///
    /// @param likely see [parallax.time.CaseDates]; unknown where they do not tell
    /// @throws IllegalArgumentException if the document has no text
    public Account read(Document document, Interval likely) {
        List<Passage> all = passages.read(document);
        List<Passage> own = all.stream()
                .filter(passage -> passage.kind() != PassageKind.COMMENT)
                .toList();
        Reading reading = Reading.of(document, own, language);
        AccountDate date = dates.read(reading, likely);
        List<Account> comments = all.stream()
                .filter(passage -> passage.kind() == PassageKind.COMMENT)
                .map(comment -> readComment(document, comment, date))
                .toList();
        return read(reading, new Span(0, document.text().length()), all, date, comments);
    }

    /// A comment is dated not before the account it stands under.
    private Account readComment(Document document, Passage comment, AccountDate date) {
        AccountDate after = date.interval().from() == null
                ? AccountDate.UNKNOWN
                : new AccountDate(
                        AccountDate.Basis.INFERRED, new Interval(date.interval().from(), null), List.of());
        Reading reading = Reading.of(document, List.of(comment), language);
        return read(reading, comment.span(), List.of(comment), after, List.of());
    }

    private Account read(
            Reading reading, Span extent, List<Passage> passages, AccountDate date, List<Account> comments) {
        Cast cast = actors.read(reading, date);
        var timeExpressions = times.read(reading, date);
        var toponyms = places.read(reading, cast);
        Masthead masthead = mastheads.read(reading, cast);
        String text = reading.document().text();
        Self self = Self.of(firstPerson, masthead, cast, text);
        Statements said = self.resolve(statements.read(reading, cast), text);
        var told = talks.read(reading, cast, said, toponyms, self.publisher());
        return new Account(
                reading.document(),
                extent,
                masthead,
                date,
                passages,
                cast.actors(),
                cast.mentions().stream()
                        .map(mention -> naming(mention, said, self))
                        .toList(),
                said,
                events.read(reading, cast, said, self::speaker, toponyms, timeExpressions).stream()
                        .map(event -> said.tell(event, event.trigger()))
                        .toList(),
                figures.read(reading, date, timeExpressions, toponyms).stream()
                        .map(figure -> said.tell(figure, figure.span()))
                        .toList(),
                told.tracks(),
                told.positions().stream()
                        .map(position -> said.tell(position, position.span()))
                        .toList(),
                toponyms,
                timeExpressions,
                comments);
    }

    /// A name inside anybody's statement but the account's own is in that other's voice.
    private static Naming naming(Mention mention, Statements said, Self self) {
        boolean others = said.around(mention.span())
                .filter(statement -> !self.is(statement.source()))
                .isPresent();
        Voice voice = mention.scareQuoted() ? Voice.SCARE_QUOTED : others ? Voice.ATTRIBUTED : Voice.OWN;
        return new Naming(mention.span(), mention.actor(), voice);
    }
}
