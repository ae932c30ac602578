package parallax.compare.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.compare.count.Tally.Trait;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Tellers;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.number.Lexemes;
import parallax.place.Coordinates;
import parallax.place.Place;
import parallax.quantity.Qualifier;
import parallax.statement.Statement;
import parallax.statement.Told;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.Interval;
import parallax.time.TimeExpression;

/// Reads what the figures of accounts count. Safe to share.
public final class TallyReader {
    /// A happening of more days is a course of events.
    private static final int FEW_DAYS = 3;

    private static final int NEAR = 10;

    /// Most words between "including" and the last number of its list.
    private static final int LIST = 12;

    /// How far before a figure the one stands that it replaces, in UTF-16 units.
    private static final int LAST = 300;

    /// How near its cue the time stands at which something was said, in UTF-16 units.
    private static final int BESIDE = 20;

    private final CountLexicon lexicon = new CountLexicon();
    private final TopicReader topics = new TopicReader(lexicon);
    private final CountTerms terms = new CountTerms(lexicon);

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
        Interval own = isOlder(around)
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
                traits(figure, around, account, topics.isDoubtful(topic, around, unit)),
                replaced(figure, around, account),
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
                if (isClass(around.lexemes(), at, phase.name())) {
                    return phase;
                }
            }
        }
        return Phase.DONE;
    }

    private boolean isClass(Lexemes lexemes, int at, String name) {
        String low = lexemes.low(at);
        return lexicon.is(name, low) || lexicon.is(name, low + "-" + lexemes.low(at + 1));
    }

    private Set<Trait> traits(Figure figure, Surroundings around, Account account, boolean doubtful) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(traits, Trait.DOUBTFUL, doubtful);
        Lexemes lexemes = around.lexemes();
        int near = Math.max(around.begin(), around.from() - NEAR);
        add(traits, Trait.HEADLINE, around.kind() == PassageKind.HEADLINE);
        add(traits, Trait.CELL, isCell(account, figure));
        add(traits, Trait.PART, isPart(figure, around, account));
        add(traits, Trait.BASE, lexemes.is(around.from() - 1, "the") && lexemes.is(around.from() - 2, "of"));
        add(traits, Trait.REVISED, any(lexemes, near, around.from(), "REVISED"));
        add(traits, Trait.RAISED, any(lexemes, near, around.from(), "RAISED"));
        add(traits, Trait.EARLIER, any(lexemes, near, Math.min(around.end(), around.to() + NEAR), "EARLIER"));
        add(traits, Trait.WIDER, any(lexemes, around.from(), Math.min(around.end(), around.to() + NEAR), "WIDER"));
        add(traits, Trait.NARROWER, isNarrower(lexemes, around));
        add(traits, Trait.ADDED, figure.change() != null && figure.change().difference() || isMore(lexemes, around));
        add(traits, Trait.GIVEN, isGiven(lexemes, near, around.from()));
        add(traits, Trait.CARRIED, !isNamed(account.places(), figure.place(), around.sentence()));
        add(traits, Trait.VAGUE, figure.qualifier() == Qualifier.VAGUE);
        return traits;
    }

    /// "The office put the toll at", "gave a slightly lower toll of": said of a toll that is spoken of already.
    private boolean isGiven(Lexemes lexemes, int from, int to) {
        boolean given = false;
        for (int at = from; at < to; at++) {
            if (given && lexicon.is("COUNT", lexemes.low(at))) {
                return true;
            }
            given |= lexicon.is("GIVEN", lexemes.low(at));
        }
        return false;
    }

    /// The number that a figure replaces: "rose from 300", or the last one before "this estimate has been revised to".
    private @Nullable BigDecimal replaced(Figure figure, Surroundings around, Account account) {
        if (figure.change() != null && figure.change().before() != null) {
            return figure.change().before();
        }
        BigDecimal older = older(figure, around, account);
        int near = Math.max(around.begin(), around.from() - NEAR);
        if (older != null || !any(around.lexemes(), near, around.from(), "REVISED")) {
            return older;
        }
        Figure last = null;
        for (Told<Figure> told : account.figures()) {
            Figure other = told.record();
            boolean before = other.span().end() <= figure.span().start()
                    && other.span().end() > figure.span().start() - LAST
                    && other.unit().equals(figure.unit());
            last = before && (last == null || other.span().start() > last.span().start()) ? other : last;
        }
        return last == null ? null : last.low() != null ? last.low() : last.high();
    }

    /// "27 had died, up from the 22 she had reported", "26,140 people, against 21,500 on 9 May".
    private @Nullable BigDecimal older(Figure figure, Surroundings around, Account account) {
        for (Told<Figure> told : account.figures()) {
            Figure other = told.record();
            int at = around.lexemes().indexAt(other.span().start());
            int before = around.lexemes().is(at - 1, "the") ? at - 2 : at - 1;
            boolean behind = other.span().start() >= figure.span().end()
                    && around.sentence().contains(other.span())
                    && before >= around.to();
            if (behind && isOlder(around.lexemes(), before)) {
                return other.low() != null ? other.low() : other.high();
            }
        }
        return null;
    }

    /// Whether it is the number that another one replaces: the time beside it tells when it was given.
    private static boolean isOlder(Surroundings around) {
        int before = around.from() - 1;
        return isOlder(around.lexemes(), around.lexemes().is(before, "the") ? before - 1 : before);
    }

    private static boolean isOlder(Lexemes lexemes, int at) {
        boolean from = lexemes.is(at, "from") && (lexemes.is(at - 1, "up") || lexemes.is(at - 1, "down"));
        boolean compared = (lexemes.is(at, "with") || lexemes.is(at, "to")) && lexemes.is(at - 1, "compared");
        return from || compared || lexemes.is(at, "against");
    }

    private static void add(Set<Trait> traits, Trait trait, boolean has) {
        if (has) {
            traits.add(trait);
        }
    }

    private boolean any(Lexemes lexemes, int from, int to, String name) {
        for (int at = from; at < to; at++) {
            if (isClass(lexemes, at, name)) {
                return true;
            }
        }
        return false;
    }

    /// "of whom 1,870 are children", "including two women": where the sentence tells the whole too.
    private boolean isPart(Figure figure, Surroundings around, Account account) {
        Lexemes lexemes = around.lexemes();
        int near = Math.max(around.begin(), around.from() - LIST);
        boolean behind = lexemes.is(around.to() - 2, "of") || lexemes.is(around.to(), "of");
        boolean ofThem = behind
                && lexicon.is(
                        "PARTING",
                        "of-" + lexemes.low(lexemes.is(around.to(), "of") ? around.to() + 1 : around.to() - 1));
        boolean ofThose = lexemes.is(around.to() - 3, "of") && lexicon.isWhole(lexemes.low(around.to() - 1));
        return ofThose || (ofThem || any(lexemes, near, around.from(), "PARTING")) && hasWhole(figure, around, account);
    }

    private static boolean hasWhole(Figure figure, Surroundings around, Account account) {
        Span sentence = around.sentence();
        for (Told<Figure> told : account.figures()) {
            Figure other = told.record();
            if ((other.measure() == figure.measure() || figure.measure() == Measure.FIGHTERS)
                    && other.span().start() < figure.span().start()
                    && sentence.contains(other.span())) {
                return true;
            }
        }
        return false;
    }

    /// "in his bus alone", "displaced within the island".
    private boolean isNarrower(Lexemes lexemes, Surroundings around) {
        int from = Math.max(around.begin(), around.from() - NEAR);
        int to = Math.min(around.end(), around.to() + NEAR);
        for (int at = from; at < to; at++) {
            boolean near = at >= around.from() - 2 && at < around.to() + NEAR / 2;
            if (near && lexemes.is(at, "alone") || lexicon.is("INSIDE", lexemes.low(at)) && isPlace(lexemes, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /// "the island", "Rasnik"; not "within the hour" or "within two days".
    private boolean isPlace(Lexemes lexemes, int at) {
        int noun = lexemes.is(at, "the") || lexemes.is(at, "its") ? at + 1 : at;
        return (noun > at || lexemes.at(at).capital()) && !lexicon.isStop(lexemes.low(noun));
    }

    /// "another 12", "12 more people", "12 others".
    private static boolean isMore(Lexemes lexemes, Surroundings around) {
        Set<String> before = Set.of("another", "further", "additional");
        if (before.contains(lexemes.low(around.from() - 1)) || before.contains(lexemes.low(around.from()))) {
            return true;
        }
        Set<String> more = Set.of("more", "others", "other", "additional", "further");
        for (int at = around.from(); at <= around.to(); at++) {
            if (more.contains(lexemes.low(at)) && !lexemes.is(at + 1, "than")) {
                return true;
            }
        }
        return false;
    }

    /// A line of three numbers or more, parted by wide gaps.
    private static boolean isCell(Account account, Figure figure) {
        String text = account.document().text();
        int start = figure.span().start();
        int end = figure.span().end();
        boolean wideBefore = start >= 2 && isGap(text, start - 2);
        boolean wideBehind = end + 1 < text.length() && isGap(text, end);
        return (wideBefore || (start >= 1 && isCellMark(text.charAt(start - 1))))
                && (wideBehind || end >= text.length() || isCellMark(text.charAt(end)));
    }

    private static boolean isGap(String text, int at) {
        return text.charAt(at) == ' ' && text.charAt(at + 1) == ' ';
    }

    private static boolean isCellMark(char c) {
        return c == '\t' || c == '|' || c == '\n';
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

    private static boolean isNamed(List<Place> places, @Nullable String name, Span sentence) {
        return places.stream().anyMatch(place -> place.name().equals(name) && sentence.contains(place.span()));
    }
}
