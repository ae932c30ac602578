package parallax.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.Reading;
import parallax.number.Lexemes;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.Clue.Weight;

/// What a report that an account reprints tells of the account's date: it is older, but not by much, and the
/// account's own weekdays are those around it.
final class ReprintClues {
    /// A report is reprinted within so many days.
    private static final int REPRINTED = 75;
    /// Most lexemes of a line that only names the agency: `(ZZZ)`.
    private static final int AGENCY_LINE = 5;

    private final Lexemes lexemes;
    private final Lines lines;
    private final Reading reading;
    private final TenseReader tenses;
    private final List<Match> weekdays = new ArrayList<>();
    private final List<LocalDate> announced = new ArrayList<>();
    private @Nullable LocalDate written;
    private @Nullable Span report;

    ReprintClues(Lexemes lexemes, Lines lines, Reading reading, TenseReader tenses) {
        this.lexemes = lexemes;
        this.lines = lines;
        this.reading = reading;
        this.tenses = tenses;
    }

    /// Whether a reprinted report begins with this dateline.
    boolean begins(Match match) {
        return StatedDate.isWholeDay(match.meaning()) && StatedDate.isDateline(lexemes, lines, match);
    }

    /// Takes the dateline. The report ends with its block quotation, or with its agency's name in brackets on a line
    /// of its own.
    void open(Span span, Meaning dateline, Passage passage, List<Clue> clues) {
        if (!(dateline instanceof Meaning.Fixed fixed) || fixed.interval().from() == null) {
            return;
        }
        written = fixed.interval().from();
        clues.add(Clue.notBefore(span, written, Weight.STRONG));
        clues.add(Clue.notAfter(span, written.plusDays(REPRINTED), Weight.WEAK));
        boolean quoted = passage.kind() == PassageKind.BLOCK_QUOTATION;
        int end = quoted ? passage.span().end() : signature(span);
        report = new Span(span.start(), Math.max(end, span.end()));
    }

    private int signature(Span span) {
        for (int line = lines.lineOf(lexemes.indexAt(span.start())) + 1;
                line < lines.starts().size();
                line++) {
            int start = lines.start(line);
            boolean agency = lexemes.is(start, "(") && lexemes.is(lines.end(line) - 1, ")");
            if ((agency && lines.length(line) <= AGENCY_LINE) || lexemes.is(start, "thus")) {
                return lexemes.at(start).end();
            }
        }
        return reading.document().text().length();
    }

    boolean holds(Span span) {
        return report != null && span.start() < report.end();
    }

    /// Remembers what the report announces.
    void inside(Match match) {
        if (written != null && tenses.around(lexemes, match) == Tense.FUTURE) {
            LocalDate ahead = new Resolver(written, Tense.FUTURE, Timeline.START)
                    .days(match.meaning())
                    .from();
            if (ahead != null) {
                announced.add(ahead);
            }
        }
    }

    /// Remembers the weekdays that the account itself names.
    void outside(Match match) {
        if (match.meaning() instanceof Meaning.Weekday) {
            weekdays.add(match);
        }
    }

    /// "The report of Friday, which we copy" is written after that Friday; "this coming Wednesday" is the announced
    /// Wednesday that lies ahead.
    void close(List<Clue> clues) {
        if (written == null) {
            return;
        }
        for (Match match : weekdays) {
            if (match.meaning() instanceof Meaning.Weekday weekday) {
                weekday(lexemes.span(match.from(), match.to()), written, weekday, clues);
            }
        }
    }

    private void weekday(Span span, LocalDate day, Meaning.Weekday weekday, List<Clue> clues) {
        if (weekday.shift() == Meaning.Shift.NEXT) {
            LocalDate ahead = day.with(TemporalAdjusters.next(weekday.day()));
            if (announced.contains(ahead)) {
                clues.add(Clue.notAfter(span, ahead.minusDays(1), Weight.FAIR));
            }
        } else if (weekday.shift() == Meaning.Shift.NONE && weekday.day() == day.getDayOfWeek()) {
            clues.add(Clue.notBefore(span, day.plusDays(1), Weight.FAIR));
        }
    }
}
