package parallax.compare.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.compare.count.Tally.Trait;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Tellers;
import parallax.figure.Figure;
import parallax.number.Lexemes;
import parallax.place.Coordinates;
import parallax.place.Place;
import parallax.statement.Statement;
import parallax.statement.Told;
import parallax.text.Span;
import parallax.time.Interval;
import parallax.time.TimeExpression;

/// Reads what the figures of accounts count. Safe to share.
public final class TallyReader {
    /// A happening of more days is a course of events.
    private static final int FEW_DAYS = 3;

    private static final int NEAR = 10;

    /// How near its cue the time stands at which something was said, in UTF-16 units.
    private static final int BESIDE = 20;

    private final CountLexicon lexicon = new CountLexicon();
    private final TopicReader topics = new TopicReader(lexicon);
    private final CountTerms terms = new CountTerms(lexicon);
    private final TraitReader traits = new TraitReader(lexicon);
    private final Replacements replacements = new Replacements(lexicon);

    /// What the figures of a story count, without what is no count of its own: a share, a growth, the whole that a part
    /// is taken of.
    public List<Tally> counts(StoryAccounts story) {
        List<Tally> tallies = new ArrayList<>();
        for (Compared compared : story.accounts()) {
            tallies.addAll(read(story, compared));
        }
        tallies.removeIf(tally -> tally.unit().equals("%") || tally.is(Trait.ADDED) || tally.is(Trait.BASE));
        return tallies;
    }

    /// The figures of an account, in order.
    private List<Tally> read(StoryAccounts story, Compared compared) {
        List<Tally> read = new ArrayList<>();
        for (Told<Figure> told : compared.account().figures()) {
            read.add(read(story, compared, told));
        }
        return read;
    }

    /// One figure; absent where the account has none of that id.
    public @Nullable Tally read(StoryAccounts story, RecordRef ref) {
        Compared compared = story.account(ref.account());
        for (Told<Figure> told : compared.account().figures()) {
            if (told.record().id().equals(ref.record())) {
                return read(story, compared, told);
            }
        }
        return null;
    }

    private Tally read(StoryAccounts story, Compared compared, Told<Figure> told) {
        Figure figure = told.record();
        Account account = compared.account();
        Surroundings around = Surroundings.of(account, figure.span(), lexicon);
        CountedNoun counted = CountedNoun.of(figure, around, lexicon);
        boolean bare = counted.noun().isEmpty() && figure.telling() == null;
        String place = bare || isElsewhere(figure, around, account) ? null : figure.place();
        String unit = counted.unit(figure, lexicon);
        Topic topic = topics.read(figure, around, unit, counted.noun());
        Interval published = story.published(compared.id());
        Statement statement = story.tellers(compared.id()).statement(told.inside());
        Span speaker = statement == null ? null : statement.sourceSpan();
        Interval own = Replacements.isOlder(around)
                ? new Interval(null, published.to())
                : time(story.tellers(compared.id()), told, account.times(), published);
        Interval happened = isFewDays(own) ? own : Interval.UNKNOWN;
        Interval said = asOfSaid(topic, own, published, around, account.times());
        return new Tally(
                new RecordRef(compared.id(), figure.id()),
                compared,
                figure,
                story.tellers(compared.id()).holder(told.inside()),
                topic,
                unit,
                counted.groups(),
                counted.noun(),
                traits.read(figure, around, account, topics.isDoubtful(topic, around, unit)),
                replacements.of(figure, around, account),
                phase(around),
                around.sentence(),
                own,
                place,
                happened,
                said == null ? published : said,
                said != null,
                at(account.places(), place),
                terms.sides(figure, around),
                terms.names(place, around, speaker),
                terms.near(figure, around, speaker),
                terms.words(figure, around, speaker));
    }

    /// The time of a figure, unless it is only the time at which somebody said it: "the office said this week".
    private static Interval time(Tellers tellers, Told<Figure> told, List<TimeExpression> times, Interval published) {
        Interval time = told.record().time();
        Statement statement = tellers.statement(told.inside());
        LocalDate to = time.to();
        LocalDate written = published.from();
        boolean recent = to != null && written != null && !to.isBefore(written.minusDays(1));
        if (statement == null || time.from() == null || !recent) {
            return time;
        }
        for (TimeExpression one : times) {
            if (one.interval().equals(time)
                    && (isBeside(statement.cue(), one.span()) || isBetween(statement, one.span()))) {
                return new Interval(null, published.to());
            }
        }
        return time;
    }

    /// "told the agency by telephone on Wednesday that …".
    private static boolean isBetween(Statement statement, Span time) {
        Span cue = statement.cue();
        return cue != null
                && time.start() >= cue.end()
                && time.end() <= statement.content().getFirst().start();
    }

    private static boolean isBeside(@Nullable Span cue, Span time) {
        return cue != null
                && (cue.overlaps(time)
                        || Math.abs(time.start() - cue.end()) <= BESIDE
                        || Math.abs(cue.start() - time.end()) <= BESIDE);
    }

    /// "ISTANBUL (Agency) – …" tells where an account was written, "the Geneva-based office" where a speaker sits.
    private static boolean isElsewhere(Figure figure, Surroundings around, Account account) {
        Span sentence = around.sentence();
        String text = account.document().text();
        boolean based = false;
        for (Place place : account.places()) {
            if (sentence.contains(place.span()) && place.name().equals(figure.place())) {
                String words = place.span().in(text);
                based = isBase(text, place.span().end());
                if (!based) {
                    return words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT));
                }
            }
        }
        return based;
    }

    private static boolean isBase(String text, int at) {
        return text.startsWith("based", at + 1) && (text.charAt(at) == '-' || text.charAt(at) == ' ');
    }

    /// The end of a figure's own time, where that tells as of when it stood rather than when it happened.
    private @Nullable Interval asOfSaid(
            Topic topic, Interval own, Interval published, Surroundings around, List<TimeExpression> times) {
        Interval counted = countedThen(around, times);
        if (counted != null) {
            return counted;
        }
        boolean happening = topic.course() == Course.TOLL || topic.course() == Course.EVENT;
        if (own.to() == null || own.to().equals(published.to()) || (happening && isFewDays(own))) {
            return null;
        }
        return Interval.day(own.to());
    }

    /// "That was the hospital's number last week".
    private @Nullable Interval countedThen(Surroundings around, List<TimeExpression> times) {
        Span reach =
                around.lexemes().span(around.begin(), Math.min(around.lexemes().size(), around.end() + NEAR));
        for (int i = 0; i < times.size() && times.get(i).span().start() < reach.end(); i++) {
            TimeExpression time = times.get(i);
            int at = around.lexemes().indexAt(time.span().start());
            boolean near =
                    time.span().start() > reach.start() && !time.interval().isUnknown();
            if (near && (lexicon.is("COUNT", around.lexemes().low(at - 1)) || isAsOf(around.lexemes(), at))) {
                return time.interval();
            }
        }
        return null;
    }

    private static boolean isAsOf(Lexemes lexemes, int at) {
        return lexemes.is(at - 1, "of") && lexemes.is(at - 2, "as");
    }

    private static boolean isFewDays(Interval time) {
        return time.from() != null && time.to() != null && ChronoUnit.DAYS.between(time.from(), time.to()) < FEW_DAYS;
    }

    private Phase phase(Surroundings around) {
        int from = Math.max(around.begin(), around.from() - NEAR);
        int to = Math.min(around.end(), around.to() + 3);
        for (Phase phase : List.of(Phase.CALLED_FOR, Phase.PLANNED)) {
            for (int at = from; at < to; at++) {
                if (lexicon.is(phase.name(), around.lexemes(), at)) {
                    return phase;
                }
            }
        }
        return Phase.DONE;
    }

    /// Where a spot lies; a country lies at no spot.
    private static @Nullable Coordinates at(List<Place> places, @Nullable String name) {
        for (Place place : places) {
            if (place.name().equals(name) && place.at() != null) {
                return "country".equals(place.kind()) ? null : place.at();
            }
        }
        return null;
    }
}
