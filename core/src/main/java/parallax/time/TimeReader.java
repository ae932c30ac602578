package parallax.time;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.language.ReadPassage;
import parallax.language.Reading;
import parallax.language.Sentence;
import parallax.number.Lexemes;
import parallax.text.PassageKind;

/// Finds time expressions. Safe to share.
public final class TimeReader {
    private final TimeScan scan = new TimeScan(new TimeGrammar());
    private final TenseReader tenses = new TenseReader();
    private final TimeWords words = new TimeWords();
    private final Doubts doubts = new Doubts(words);

    /// The expressions in order, without overlap, anchored on the account's date; those of a report reprinted inside
    /// on the report's own dateline; those of a narrative on what was mentioned before.
    public List<TimeExpression> read(Reading reading, AccountDate date) {
        return seen(reading, date).stream()
                .filter(Seen::isRecorded)
                .map(Seen::expression)
                .toList();
    }

    /// The same in the notation of TIMEX3, with what names no days (ages, lengths, "former") and the ends of ranges
    /// one by one.
    public List<Timex> timexes(Reading reading, AccountDate date) {
        return seen(reading, date).stream().flatMap(Seen::timexes).toList();
    }

    private List<Seen> seen(Reading reading, AccountDate date) {
        List<Scanned> passages = reading.passages().stream()
                .filter(passage -> passage.passage().kind() != PassageKind.BOILERPLATE)
                .map(passage -> scanned(reading, passage))
                .toList();
        List<Match> all =
                passages.stream().flatMap(passage -> passage.matches().stream()).toList();
        Walk walk = new Walk(new Anchor(date.interval(), Telling.isNarrative(all, date.interval())));
        passages.forEach(walk::read);
        return walk.found;
    }

    private Scanned scanned(Reading reading, ReadPassage passage) {
        var span = passage.passage().span();
        Lexemes lexemes = Lexemes.of(reading.document().text(), span.start(), span.end());
        return new Scanned(
                passage,
                lexemes,
                doubts.settle(passage, lexemes, new NumericOrder(lexemes, scan.scan(lexemes)).settled()));
    }

    /// A passage and the expressions in it.
    private record Scanned(ReadPassage passage, Lexemes lexemes, List<Match> matches) {}

    /// An expression and from where it is seen.
    private record Seen(Lexemes lexemes, Match match, Anchor anchor, Tense tense, Timeline past) {
        Interval days(Meaning meaning) {
            return anchor.days(meaning, tense, past);
        }

        boolean isRecorded() {
            return !(match.meaning() instanceof Meaning.Aside) && !(match.meaning() instanceof Meaning.Loose);
        }

        TimeExpression expression() {
            return new TimeExpression(
                    lexemes.span(match.from(), match.to()),
                    days(match.meaning()),
                    Resolver.granularity(match.meaning()));
        }

        Stream<Timex> timexes() {
            boolean event =
                    match.meaning() instanceof Meaning.Since && match.parts().isEmpty();
            if (event || match.meaning() instanceof Meaning.Loose && !anchor.narrative()) {
                return Stream.empty();
            }
            return match.parts().isEmpty() ? Stream.of(timex(match, this::days)) : parts();
        }

        /// The ends of a range are known from the range; other parts say themselves what they mean.
        private Stream<Timex> parts() {
            if (!(match.meaning() instanceof Meaning.Range)) {
                return match.parts().stream().map(part -> timex(part, this::days));
            }
            Interval range = days(match.meaning());
            return match.parts().stream().map(part -> timex(part, end -> end(part, end, range)));
        }

        private Interval end(Match part, Meaning meaning, Interval range) {
            if (part.from() != match.parts().getFirst().from() || range.from() == null) {
                return days(meaning);
            }
            return new Resolver(range.from(), Tense.NARRATED, Timeline.START.after(Interval.day(range.from())))
                    .days(meaning);
        }

        private Timex timex(Match found, java.util.function.Function<Meaning, Interval> days) {
            TimexValues values = new TimexValues(days);
            return new Timex(
                    lexemes.span(found.from(), found.to()),
                    values.type(found.meaning(), found.clock()),
                    values.value(found.meaning(), found.clock()));
        }
    }

    /// One pass over an account; remembers what was mentioned last.
    private final class Walk {
        /// Words within which an expression opens a sentence.
        private static final int OPENING = 3;

        private final Anchor own;
        private final List<Seen> found = new ArrayList<>();
        private Anchor anchor;
        private Timeline past = Timeline.START;
        private List<Sentence> sentences = List.of();
        private int at;

        Walk(Anchor own) {
            this.own = own;
            this.anchor = own;
        }

        void read(Scanned passage) {
            if (passage.passage().passage().kind() != PassageKind.BLOCK_QUOTATION) {
                anchor = own;
            }
            Lexemes lexemes = passage.lexemes();
            sentences = passage.passage().sentences();
            at = 0;
            Lines lines = Lines.of(lexemes);
            for (Match match : passage.matches()) {
                if (StatedDate.isWholeDay(match.meaning()) && StatedDate.isDateline(lexemes, lines, match)) {
                    anchor = new Anchor(own.days(match.meaning(), Tense.UNSAID, past), false);
                }
                add(lexemes, match);
            }
        }

        /// The sentence that holds an offset; asked in the order of the text.
        private @Nullable Sentence sentence(int offset) {
            while (at < sentences.size() && sentences.get(at).span().end() <= offset) {
                at++;
            }
            return at < sentences.size() && sentences.get(at).span().start() <= offset ? sentences.get(at) : null;
        }

        private void add(Lexemes lexemes, Match match) {
            Tense tense =
                    tenses.of(lexemes, match, sentence(lexemes.at(match.from()).start()));
            Seen seen = new Seen(lexemes, match, anchor, tense, past);
            found.add(seen);
            Interval days = seen.days(match.meaning());
            if (tellsWhen(match.meaning())) {
                boolean attribute = lexemes.is(match.from() - 1, "the") && lexemes.isWord(match.to());
                boolean border = attribute || words.is("bordering", lexemes.low(match.from() - 1));
                past = border ? past.aside(days) : past.after(days, opens(lexemes, match));
            }
        }

        /// Whether an expression opens its sentence or line: `In 1941 …`, `By early 1943 …`, a heading.
        private static boolean opens(Lexemes lexemes, Match match) {
            for (int at = match.from(); at > match.from() - OPENING; at--) {
                boolean stop = lexemes.is(at - 1, ".") || lexemes.is(at - 1, "!") || lexemes.is(at - 1, "?");
                if (at <= 0
                        || stop
                        || lexemes.at(at).line() != lexemes.at(at - 1).line()) {
                    return true;
                }
            }
            return false;
        }

        /// Lengths, vague stretches and the present lead the telling nowhere.
        private static boolean tellsWhen(Meaning meaning) {
            return switch (meaning) {
                case Meaning.Present present -> false;
                case Meaning.Duration duration -> false;
                case Meaning.Lasting lasting -> false;
                case Meaning.Within within -> false;
                case Meaning.Aside aside -> false;
                case Meaning.Loose loose -> false;
                default -> true;
            };
        }
    }
}
