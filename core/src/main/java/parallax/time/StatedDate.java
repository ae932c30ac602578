package parallax.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.number.Lexemes;
import parallax.text.Span;
import parallax.time.AccountDate.Basis;
import parallax.time.DateLabels.Label;

/// Finds the date that an account gives itself: in its dateline, its byline, a line of its head, its first words, or
/// a line at its end. Where it gives several, the day of publication goes before the dateline, that before a bare date,
/// and that before the day of the last change. The dateline of a report reprinted further down is not the account's
/// own, nor is the day on which a link was looked up.
final class StatedDate {
    private static final int HEAD_LINES = 14;
    private static final int TAIL_LINES = 6;
    private static final int FIRST_WORDS = 60;
    private static final int SIGNATURE = 12;

    private final Lexemes lexemes;
    private final Lines lines;
    private final DateLabels labels;
    private final int prose;

    StatedDate(Lexemes lexemes, Lines lines, TimeWords words) {
        this.lexemes = lexemes;
        this.lines = lines;
        this.labels = new DateLabels(lexemes, lines, words);
        this.prose = lines.firstProse();
    }

    /// How an account gives its date, surest first.
    enum Role {
        PUBLISHED,
        DATELINE,
        BARE,
        SIGNED,
        LINKED,
        CHANGED
    }

    /// A date that may be the account's own.
    record Candidate(Match match, Role role, Basis basis) {}

    /// @param matches the expressions at the head and the end of the account
    Optional<Candidate> find(List<Match> matches) {
        return matches.stream()
                .filter(match -> isWholeDay(match.meaning()))
                .flatMap(match -> candidate(match).stream())
                .min(Comparator.comparing(Candidate::role));
    }

    /// Index after the lexemes among which an account can state its date at its head.
    int headEnd() {
        int last = Math.min(Math.min(prose, HEAD_LINES), lines.starts().size()) - 1;
        int head = last < 0 ? 0 : lines.end(last);
        return Math.min(lexemes.size(), Math.max(head, 2 * FIRST_WORDS));
    }

    /// Index of the first lexeme of the lines at the end among which it can state its date.
    int tailStart() {
        return lines.starts().isEmpty()
                ? 0
                : lines.start(Math.max(0, lines.starts().size() - TAIL_LINES));
    }

    static boolean isWholeDay(Meaning meaning) {
        return meaning instanceof Meaning.Fixed fixed && fixed.granularity() == Granularity.DAY;
    }

    private Optional<Candidate> candidate(Match match) {
        int line = lines.lineOf(match.from());
        Label label = labels.before(match.from());
        if (label == Label.OTHER) {
            return Optional.empty();
        }
        if (line <= prose && line < HEAD_LINES) {
            Optional<Candidate> head = head(match, line, label);
            if (head.isPresent()) {
                return head;
            }
        }
        boolean tail = line >= lines.starts().size() - TAIL_LINES && line > 0;
        return tail ? tail(match, line, label) : Optional.empty();
    }

    private Optional<Candidate> head(Match match, int line, Label label) {
        if (labels.isInLink(match.from())) {
            return line < prose ? Optional.of(new Candidate(match, Role.LINKED, Basis.BYLINE)) : Optional.empty();
        }
        if (label == Label.PUBLISHED && (line < prose || match.from() < FIRST_WORDS)) {
            return Optional.of(new Candidate(match, Role.PUBLISHED, line < prose ? Basis.BYLINE : Basis.FIRST_LINES));
        }
        if (label == Label.CHANGED) {
            return Optional.of(new Candidate(match, Role.CHANGED, Basis.BYLINE));
        }
        if (isDateline(lexemes, lines, match)) {
            return Optional.of(new Candidate(match, Role.DATELINE, Basis.BYLINE));
        }
        if (line < prose && labels.isBare(match)) {
            return Optional.of(new Candidate(match, Role.BARE, Basis.BYLINE));
        }
        return labels.isBetweenSentences(match, FIRST_WORDS)
                ? Optional.of(new Candidate(match, Role.BARE, Basis.FIRST_LINES))
                : Optional.empty();
    }

    /// A last line such as `London, 5 April 2021` or `Posted on 5 April 2021`.
    private Optional<Candidate> tail(Match match, int line, Label label) {
        if (lines.length(line) > SIGNATURE + match.to() - match.from() || !labels.closes(match)) {
            return Optional.empty();
        }
        if (label == Label.PUBLISHED) {
            return Optional.of(new Candidate(match, Role.PUBLISHED, Basis.BYLINE));
        }
        if (label == Label.CHANGED) {
            return Optional.of(new Candidate(match, Role.CHANGED, Basis.BYLINE));
        }
        return capitalsOnly(lexemes, lines.start(line), match.from())
                ? Optional.of(new Candidate(match, Role.SIGNED, Basis.BYLINE))
                : Optional.empty();
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

    static boolean capitalsOnly(Lexemes lexemes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (lexemes.isWord(at) && !lexemes.at(at).capital()) {
                return false;
            }
        }
        return to - from <= 16;
    }

    /// The days and the words of a match that names whole days.
    static AccountDate date(Lexemes lexemes, Match match, Interval days, Basis basis) {
        Span words = lexemes.span(match.from(), match.to());
        return new AccountDate(basis, days, List.of(words));
    }
}
