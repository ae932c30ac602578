package parallax.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.text.Span;
import parallax.time.Clue.Weight;

/// What the dates in an account's own words tell: what happened on them is past, what is announced for them is not.
final class OwnClues {
    /// A day named without its year is announced at most so many days ahead, and told of at most so many later.
    private static final int AHEAD = 75;

    private static final int BEHIND = 180;
    /// The same for a day named without its month.
    private static final int NEAR = 10;
    /// Lines and lexemes of a masthead.
    private static final int HEAD_LINES = 8;

    private static final int HEAD_LINE = 16;

    private final Lexemes lexemes;
    private final Lines lines;
    private final TimeWords words;
    private final TenseReader tenses;
    /// So many words before a date show that it lies ahead: "by 2014", "are to be paid off in 2017".
    private static final int LEAD = 4;

    private static final int CLAUSE = 12;

    /// Nine in ten of the accounts that tell of a day or a month are written within so many months of the latest
    /// (measured on 1,000 news texts whose date was hidden). A year alone says too little: many tell of 1979.
    private static final Map<Granularity, Integer> SOON = Map.of(Granularity.DAY, 36, Granularity.MONTH, 84);

    private @Nullable Latest latest;

    OwnClues(Lexemes lexemes, Lines lines, TimeWords words, TenseReader tenses) {
        this.lexemes = lexemes;
        this.lines = lines;
        this.words = words;
        this.tenses = tenses;
    }

    /// The latest time that is told of.
    private record Latest(Span span, LocalDate from, LocalDate to, Granularity granularity) {}

    void read(Span span, Match match, List<Clue> clues) {
        Tense tense = tenses.around(lexemes, match);
        switch (Meaning.settled(match.meaning())) {
            case Meaning.Fixed fixed -> fixed(span, match, fixed, tense, clues);
            case Meaning.DayOf day -> partial(span, match, day, tense, clues);
            case Meaning.Range range
            when tense == Tense.FUTURE && range.first() instanceof Meaning.DayOf day ->
                partial(span, match, day, tense, clues);
            default -> {}
        }
    }

    /// A date in a footnote is that of a work cited, or of the day it was looked up.
    void cited(Span span, Match match, List<Clue> clues) {
        if (match.meaning() instanceof Meaning.Fixed fixed && isDated(fixed)) {
            told(span, fixed, Weight.FAIR, clues);
        }
    }

    /// Accounts are mostly written soon after the last day they tell of; the coarser that is told, the less soon.
    void close(List<Clue> clues) {
        Integer months = latest == null ? null : SOON.get(latest.granularity());
        if (latest != null && months != null) {
            clues.add(Clue.notAfter(latest.span(), latest.to().plusMonths(months), Weight.CUSTOMARY));
        }
    }

    private static boolean isDated(Meaning.Fixed fixed) {
        return fixed.granularity() == Granularity.DAY || fixed.granularity() == Granularity.MONTH;
    }

    private void fixed(Span span, Match match, Meaning.Fixed fixed, Tense tense, List<Clue> clues) {
        LocalDate to = fixed.interval().to();
        if (fixed.interval().from() == null || to == null) {
            return;
        }
        boolean since = lexemes.is(match.from() - 1, "since") || lexemes.is(match.from(), "since");
        if (fixed.granularity() == Granularity.MONTH && isMasthead(match)) {
            clues.add(new Clue.Between(span, fixed.interval(), Weight.STRONG));
        } else if (tense == Tense.FUTURE && !since) {
            clues.add(Clue.notAfter(span, to.minusDays(1), isDated(fixed) ? Weight.FAIR : Weight.WEAK));
        } else if (isAhead(match)) {
            return;
        } else if (tense.isPast() || since) {
            told(span, fixed, Weight.FAIR, clues);
        } else if (isDated(fixed)) {
            told(span, fixed, Weight.WEAK, clues);
        }
    }

    /// Whether the words right before set a term: neither told of nor surely announced.
    private boolean isAhead(Match match) {
        for (int at = match.from() - 1; at >= match.from() - CLAUSE && !lexemes.is(at, "."); at--) {
            boolean near = at >= match.from() - LEAD && words.is("ahead", lexemes.low(at));
            if (near || lexemes.is(at, "be")) {
                return true;
            }
        }
        return false;
    }

    private void told(Span span, Meaning.Fixed fixed, Weight weight, List<Clue> clues) {
        LocalDate from = fixed.interval().from();
        LocalDate to = fixed.interval().to();
        if (from == null || to == null) {
            return;
        }
        clues.add(Clue.notBefore(span, from, weight));
        if (latest == null || from.isAfter(latest.from())) {
            latest = new Latest(span, from, to, fixed.granularity());
        }
    }

    private boolean isMasthead(Match match) {
        int line = lines.lineOf(match.from());
        return line < Math.min(lines.firstProse(), HEAD_LINES) && lines.length(line) <= HEAD_LINE;
    }

    private void partial(Span span, Match match, Meaning.DayOf day, Tense tense, List<Clue> clues) {
        boolean month = day.month() > 0;
        if (month && (StatedDate.isDateline(lexemes, lines, match) || (isMasthead(match) && isPosted(match.from())))) {
            clues.add(Clue.falls(span, day, 0, 0, Weight.STRONG));
        } else if (tense == Tense.FUTURE && (month || day.weekday() != null)) {
            clues.add(Clue.falls(span, day, 1, month ? AHEAD : NEAR, Weight.FAIR));
        } else if (tense.isPast() && day.weekday() != null) {
            clues.add(Clue.falls(span, day, month ? -BEHIND : -NEAR, 0, Weight.FAIR));
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
}
