package parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.ReadPassage;
import parallax.language.Reading;
import parallax.number.Lexemes;
import parallax.text.PassageKind;
import parallax.text.Span;

/// Collects what the words of an undated account tell about its date: what it tells as past, what it announces, how
/// it names yesterday and tomorrow, the dateline of a report it reprints, the dates of its readers' comments.
final class ClueReader {
    /// A day named without its year is announced at most so many days ahead.
    private static final int AHEAD = 75;
    /// Readers comment within so many days.
    private static final int COMMENTED = 45;

    /// So many clues settle what can be settled; a long text must not cost more than a short one.
    private static final int ENOUGH = 80;

    /// A report is reprinted within so many days.
    private static final int REPRINTED = 75;

    private final TenseReader tenses = new TenseReader();
    private final DatedNames names = new DatedNames();
    private final TimeWords words = new TimeWords();

    List<Clue> read(Reading reading, Lexemes lexemes, List<Match> matches) {
        Walk walk = new Walk(lexemes, Lines.of(lexemes), reading);
        for (int at = 0; at < matches.size() && walk.clues.size() < ENOUGH; at++) {
            walk.take(matches.get(at), at + 1 < matches.size() ? matches.get(at + 1) : null);
        }
        walk.closeReprint();
        walk.clues.addAll(names.clues(lexemes));
        return walk.clues;
    }

    private final class Walk {
        private final Lexemes lexemes;
        private final Lines lines;
        private final Reading reading;
        private final List<Clue> clues = new ArrayList<>();
        private final List<Match> ownWeekdays = new ArrayList<>();
        private final List<LocalDate> announced = new ArrayList<>();
        private int passage;
        private @Nullable LocalDate reprinted;
        private @Nullable Span reprint;

        Walk(Lexemes lexemes, Lines lines, Reading reading) {
            this.lexemes = lexemes;
            this.lines = lines;
            this.reading = reading;
        }

        void take(Match match, @Nullable Match next) {
            Span span = lexemes.span(match.from(), match.to());
            if (isComment(span)) {
                comment(span, match);
            } else if (StatedDate.isWholeDay(match.meaning()) && StatedDate.isDateline(lexemes, lines, match)) {
                reprint(span, match.meaning());
            } else if (isReprint(span)) {
                inReprint(match);
            } else {
                own(span, match, next);
            }
        }

        /// What stands in none of the account's own passages; asked in the order of the text.
        private boolean isComment(Span span) {
            List<ReadPassage> passages = reading.passages();
            while (passage < passages.size()
                    && passages.get(passage).passage().span().end() <= span.start()) {
                passage++;
            }
            return passage == passages.size()
                    || !passages.get(passage).passage().span().overlaps(span);
        }

        private boolean isReprint(Span span) {
            Span block = reprint;
            return block != null && span.start() < block.end();
        }

        /// The report ends with its block quotation, or with its agency's name in brackets on a line of its own.
        private void reprint(Span span, Meaning meaning) {
            if (!(meaning instanceof Meaning.Fixed fixed) || fixed.interval().from() == null) {
                return;
            }
            reprinted = fixed.interval().from();
            clues.add(Clue.notBefore(span, fixed.interval().from(), Clue.STRONG));
            clues.add(Clue.notAfter(span, fixed.interval().from().plusDays(REPRINTED), Clue.WEAK));
            int end = reading.passages().stream()
                    .map(passage -> passage.passage())
                    .filter(passage -> passage.span().contains(span) && passage.kind() == PassageKind.BLOCK_QUOTATION)
                    .mapToInt(passage -> passage.span().end())
                    .findFirst()
                    .orElseGet(() -> signature(span));
            reprint = new Span(span.start(), Math.max(end, span.end()));
        }

        private int signature(Span span) {
            for (int line = lines.lineOf(lexemes.indexAt(span.start())) + 1;
                    line < lines.starts().size();
                    line++) {
                int start = lines.start(line);
                boolean agency = lexemes.is(start, "(") && lexemes.is(lines.end(line) - 1, ")");
                if ((agency && lines.length(line) <= 5) || lexemes.is(start, "thus")) {
                    return lexemes.at(start).end();
                }
            }
            return lexemes.text().length();
        }

        private void inReprint(Match match) {
            LocalDate day = reprinted;
            if (day != null && tenses.around(lexemes, match) == Tense.FUTURE) {
                LocalDate ahead = new Resolver(day, Tense.FUTURE, Timeline.START)
                        .days(match.meaning())
                        .from();
                if (ahead != null) {
                    announced.add(ahead);
                }
            }
        }

        private void comment(Span span, Match match) {
            switch (match.meaning()) {
                case Meaning.Fixed fixed
                when fixed.granularity() == Granularity.DAY && isShortLine(match) ->
                    clues.add(new Clue(span, day -> Falls.between(fixed, day, 0, COMMENTED), Clue.FAIR));
                case Meaning.DayOf date
                when date.month() > 0 && isShortLine(match) ->
                    clues.add(new Clue(span, day -> Falls.between(date, day, 0, COMMENTED), Clue.FAIR));
                default -> {}
            }
        }

        private boolean isShortLine(Match match) {
            return lines.length(lines.lineOf(match.from())) <= 16;
        }

        private void own(Span span, Match match, @Nullable Match next) {
            if (deictic(span, match, next)) {
                return;
            }
            Tense tense = tenses.around(lexemes, match);
            switch (Meaning.settled(match.meaning())) {
                case Meaning.Fixed fixed -> fixed(span, match, fixed, tense);
                case Meaning.DayOf day -> partial(span, match, day, tense);
                case Meaning.Range range
                when tense == Tense.FUTURE && range.first() instanceof Meaning.DayOf day ->
                    partial(span, match, day, tense);
                case Meaning.Weekday weekday -> ownWeekdays.add(match);
                default -> {}
            }
        }

        /// `tomorrow, 3 May`, `Tomorrow is the first Sunday of Lent`.
        private boolean deictic(Span span, Match match, @Nullable Match next) {
            String offset = words.value("deictic", lexemes.low(match.from()));
            if (offset == null) {
                return false;
            }
            int days = Integer.parseInt(offset);
            Meaning day = match.meaning();
            Span evidence = span;
            if (day instanceof Meaning.Whole && next != null && isLinked(match.to(), next.from())) {
                day = next.meaning();
                evidence = lexemes.span(match.from(), next.to());
            }
            Meaning meant = day;
            if (meant instanceof Meaning.DayOf || meant instanceof Meaning.Feast || meant instanceof Meaning.Fixed) {
                clues.add(new Clue(evidence, date -> Falls.on(meant, date.plusDays(days)), Clue.STRONG));
            }
            return true;
        }

        private boolean isLinked(int from, int to) {
            for (int at = from; at < to; at++) {
                boolean link =
                        lexemes.is(at, "is") || lexemes.is(at, ",") || lexemes.is(at, "was") || lexemes.is(at, "(");
                if (!link) {
                    return false;
                }
            }
            return to - from <= 2;
        }

        private void fixed(Span span, Match match, Meaning.Fixed fixed, Tense tense) {
            LocalDate from = fixed.interval().from();
            LocalDate to = fixed.interval().to();
            if (from == null || to == null) {
                return;
            }
            boolean head = fixed.granularity() == Granularity.MONTH && isMasthead(match);
            if (head) {
                clues.add(new Clue(span, day -> Falls.on(fixed, day), Clue.STRONG));
            } else if (tense == Tense.FUTURE) {
                clues.add(Clue.notAfter(span, to.minusDays(1), Clue.FAIR));
            } else if (tense.isPast() || lexemes.is(match.from() - 1, "since")) {
                clues.add(Clue.notBefore(span, from, Clue.FAIR));
            }
        }

        private boolean isMasthead(Match match) {
            int line = lines.lineOf(match.from());
            return line < Math.min(lines.firstProse(), 8) && lines.length(line) <= 16;
        }

        private void partial(Span span, Match match, Meaning.DayOf day, Tense tense) {
            if (day.month() > 0 && isMasthead(match) && isPosted(match.from())) {
                clues.add(new Clue(span, date -> Falls.on(day, date), Clue.STRONG));
            } else if (tense == Tense.FUTURE && (day.month() > 0 || day.weekday() != null)) {
                int ahead = day.month() > 0 ? AHEAD : 10;
                clues.add(new Clue(span, date -> Falls.between(day, date, 1, ahead), Clue.FAIR));
            } else if (tense.isPast() && day.weekday() != null) {
                int back = day.month() > 0 ? -180 : -10;
                clues.add(new Clue(span, date -> Falls.between(day, date, back, 0), Clue.FAIR));
            }
        }

        private boolean isPosted(int from) {
            for (int at = from - 1; at >= from - 4 && at >= 0; at--) {
                if (words.is("published", lexemes.low(at))) {
                    return true;
                }
            }
            return false;
        }

        /// What the own words say of the days around a reprinted report: "the report of Friday, which we copy" is
        /// written
        /// after that Friday; "this coming Wednesday" is the announced Wednesday that lies ahead.
        void closeReprint() {
            LocalDate day = reprinted;
            if (day == null) {
                return;
            }
            for (Match match : ownWeekdays) {
                if (match.meaning() instanceof Meaning.Weekday weekday) {
                    weekday(lexemes.span(match.from(), match.to()), day, weekday);
                }
            }
        }

        private void weekday(Span span, LocalDate report, Meaning.Weekday weekday) {
            if (weekday.shift() == Meaning.Shift.NEXT) {
                LocalDate ahead = report.with(TemporalAdjusters.next(weekday.day()));
                if (announced.contains(ahead)) {
                    clues.add(Clue.notAfter(span, ahead.minusDays(1), Clue.FAIR));
                }
            } else if (weekday.shift() == Meaning.Shift.NONE && weekday.day() == weekdayOf(report)) {
                clues.add(Clue.notBefore(span, report.plusDays(1), Clue.FAIR));
            }
        }

        private static DayOfWeek weekdayOf(LocalDate day) {
            return day.getDayOfWeek();
        }
    }
}
