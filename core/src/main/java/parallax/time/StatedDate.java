package parallax.time;

import java.util.List;
import java.util.Optional;
import parallax.number.Lexemes;
import parallax.text.Span;
import parallax.time.AccountDate.Basis;

/// Finds the date that an account gives itself: in its dateline, its byline, a line of its head, its first words, or
/// a line at its end. The dateline of a report reprinted further down is not the account's own.
final class StatedDate {
    private static final int HEAD_LINES = 14;
    private static final int TAIL_LINES = 4;
    private static final int LABEL_LINE = 45;
    private static final int FIRST_WORDS = 60;
    private final TimeWords words;

    StatedDate(TimeWords words) {
        this.words = words;
    }

    Optional<AccountDate> find(Lexemes lexemes, List<Match> matches) {
        Lines lines = Lines.of(lexemes);
        return matches.stream()
                .filter(match -> isWholeDay(match.meaning()))
                .flatMap(match -> basis(lexemes, lines, match).map(basis -> date(lexemes, match, basis)).stream())
                .findFirst();
    }

    static boolean isWholeDay(Meaning meaning) {
        return meaning instanceof Meaning.Fixed fixed && fixed.granularity() == Granularity.DAY;
    }

    private static AccountDate date(Lexemes lexemes, Match match, Basis basis) {
        Interval day = meaning(match.meaning());
        Span words = lexemes.span(match.from(), match.to());
        return new AccountDate(basis, day, List.of(words));
    }

    private static Interval meaning(Meaning meaning) {
        return meaning instanceof Meaning.Fixed fixed ? fixed.interval() : Interval.UNKNOWN;
    }

    private Optional<Basis> basis(Lexemes lexemes, Lines lines, Match match) {
        int line = lines.lineOf(match.from());
        int prose = lines.firstProse();
        if (line <= prose && line < HEAD_LINES) {
            if (isDateline(lexemes, lines, match)) {
                return Optional.of(Basis.BYLINE);
            }
            if (line < prose && isLabel(lexemes, lines, match)) {
                return Optional.of(Basis.BYLINE);
            }
            if (isFirstWords(lexemes, match)) {
                return Optional.of(Basis.FIRST_LINES);
            }
        }
        boolean tail = line >= lines.starts().size() - TAIL_LINES && isSignature(lexemes, lines, match);
        return tail ? Optional.of(Basis.BYLINE) : Optional.empty();
    }

    /// `PORT ANNA, May 6, 2019 (ABC) -`, `London, 5 May 2017 –`.
    static boolean isDateline(Lexemes lexemes, Lines lines, Match match) {
        int at = match.to();
        if (lexemes.is(at, "(")) {
            int close = at + 1;
            while (close < at + 8 && !lexemes.is(close, ")")) {
                close++;
            }
            at = close + 1;
        }
        boolean dash = lexemes.is(at, "-") && !(lexemes.glued(at) && lexemes.glued(at + 1));
        return dash && capitalsOnly(lexemes, lines.start(lines.lineOf(match.from())), match.from());
    }

    private static boolean capitalsOnly(Lexemes lexemes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (lexemes.isWord(at) && !lexemes.at(at).capital()) {
                return false;
            }
        }
        return to - from <= 16;
    }

    /// A short line of the head in which the date stands on its own, as in `Statement of the Bureau, 5 April 2021` or
    /// `Monday, 6 May 2019 · Page 2`; not one that tells what happened on a day.
    private boolean isLabel(Lexemes lexemes, Lines lines, Match match) {
        int line = lines.lineOf(match.from());
        boolean opens = match.from() == lines.start(line);
        boolean closes = closes(lexemes, lines, match);
        boolean told = words.is("told", lexemes.low(match.from() - 1)) && !opens && !isPublished(lexemes, match.from());
        return lines.length(line) <= LABEL_LINE && !told && (opens || closes || isPublished(lexemes, match.from()));
    }

    private static boolean closes(Lexemes lexemes, Lines lines, Match match) {
        for (int at = match.to(); at < lines.end(lines.lineOf(match.from())); at++) {
            if (lexemes.isWord(at)) {
                return false;
            }
        }
        return true;
    }

    /// Whether "posted on", "published", "last updated at" … stands before.
    private boolean isPublished(Lexemes lexemes, int from) {
        for (int at = from - 1; at >= from - 4 && at >= 0; at--) {
            if (words.is("published", lexemes.low(at))) {
                return true;
            }
        }
        return false;
    }

    /// A date among the first words that nothing leads in: `30 April 2016 Six civilians …`, `AFP Thursday 6 Mar 2014`.
    private boolean isFirstWords(Lexemes lexemes, Match match) {
        boolean told = words.is("told", lexemes.low(match.from() - 1)) && !isPublished(lexemes, match.from());
        boolean soon = match.from() < FIRST_WORDS;
        boolean weekday = words.weekday(lexemes.low(match.from())) > 0 && match.from() < 2 * FIRST_WORDS;
        boolean sentence = lexemes.isWord(match.from() - 1)
                && !lexemes.at(match.from() - 1).capital();
        boolean loose = soon && !lexemes.is(match.from() - 1, "(") && (!sentence || isPublished(lexemes, match.from()));
        return !told && (weekday || loose);
    }

    /// A last line such as `London, 5 April 2021`.
    private boolean isSignature(Lexemes lexemes, Lines lines, Match match) {
        int line = lines.lineOf(match.from());
        boolean bare = capitalsOnly(lexemes, lines.start(line), match.from()) && lines.length(line) <= 12;
        return closes(lexemes, lines, match)
                && (bare || (lines.length(line) <= 12 && isPublished(lexemes, match.from())));
    }
}
