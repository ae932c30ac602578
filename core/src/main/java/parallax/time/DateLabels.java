package parallax.time;

import java.util.Set;
import parallax.number.Lexemes;

/// What stands around a date at the head or the end of an account, and so whose date it is: `Posted on`, `Last
/// updated:`, `Retrieved`, a line or a piece of a line of its own.
final class DateLabels {
    private static final int LABEL_LINE = 45;
    private static final int REACH = 5;
    private static final Set<String> PARTING = Set.of("|", "·", "•", ";", "\"", "»", "›", "*");
    /// What may stand right before a date that no sentence leads in.
    private static final Set<String> ENDS = Set.of(".", "|", ":", ")", "·", "•", "\"", "!", "?", "*");
    /// What may stand right behind it.
    private static final Set<String> BEGINS = Set.of("(", "-", "|", "·", "•", ":", "\"", "/", "[", "*");

    private final Lexemes lexemes;
    private final Lines lines;
    private final TimeWords words;

    DateLabels(Lexemes lexemes, Lines lines, TimeWords words) {
        this.lexemes = lexemes;
        this.lines = lines;
        this.words = words;
    }

    /// Whose date the words before it say it is.
    enum Label {
        PUBLISHED,
        /// The day of the last change.
        CHANGED,
        /// Another thing's: when a link was looked up, a deadline, a reader's comment.
        OTHER,
        NONE
    }

    /// The nearest label within the few words before a date, on its line; or the line above, if that is a mere label.
    Label before(int from) {
        int line = lines.lineOf(from);
        int start = lines.start(line);
        for (int at = from - 1; at >= from - REACH && at >= start; at--) {
            Label label = label(at);
            if (label != Label.NONE || PARTING.contains(lexemes.low(at)) || lexemes.isDigits(at)) {
                return label;
            }
        }
        boolean above = from == start && line > 0 && lines.length(line - 1) <= 3;
        return above ? label(lines.start(line - 1)) : Label.NONE;
    }

    private Label label(int at) {
        String low = lexemes.low(at);
        if (words.is("changed", low)) {
            return Label.CHANGED;
        }
        if (words.is("looked", low)) {
            return Label.OTHER;
        }
        return words.is("published", low) ? Label.PUBLISHED : Label.NONE;
    }

    /// `…/2018/09/14/…`: a piece of an address.
    boolean isInLink(int from) {
        return lexemes.is(from - 1, "/") && lexemes.glued(from);
    }

    /// On a short line of the head, the date stands on its own, opens it or closes it, as in `Statement of the Bureau,
    /// 5 April 2021`, `By Ada Person | 6 May 2019 | World` or `Monday, 6 May 2019 · Page 2`; the line does not tell
    /// what happened on the day.
    boolean isBare(Match match) {
        int line = lines.lineOf(match.from());
        boolean opens = opens(match.from());
        boolean closes = closes(match);
        boolean byline = words.is("author", lexemes.low(lines.start(line)));
        boolean told = words.is("told", lexemes.low(match.from() - 1)) && !opens && !byline;
        return lines.length(line) <= LABEL_LINE && !told && (opens || closes);
    }

    private boolean opens(int from) {
        return from == lines.start(lines.lineOf(from)) || isParting(from - 1);
    }

    /// Whether nothing but a clock time follows on the line, or in its piece.
    boolean closes(Match match) {
        int end = lines.end(lines.lineOf(match.from()));
        for (int at = match.to(); at < end && !isParting(at); at++) {
            if (lexemes.isWord(at) && !words.is("clock", lexemes.low(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isParting(int at) {
        boolean dash = lexemes.is(at, "-") && !lexemes.glued(at) && !lexemes.glued(at + 1);
        return dash || PARTING.contains(lexemes.low(at));
    }

    /// A date among the first words that stands between sentences: `30 April 2016 Six civilians`,
    /// `AFP Thursday 6 Mar 2014 At least`. One that a sentence leads in or leads on from is that of what it
    /// tells: "died Thursday, March 5, 2009, at home". With a date in figures or a weekday, no sentence opens
    /// a text.
    boolean isBetweenSentences(Match match, int reach) {
        boolean weekday = words.weekday(lexemes.low(match.from())) > 0;
        boolean first =
                match.from() == 0 && (weekday || lexemes.isDigits(match.from() + 2)) && !lexemes.is(match.to(), ",");
        return match.from() < (weekday ? 2 * reach : reach) && isLedIn(match.from()) && (first || isLedOut(match.to()));
    }

    private boolean isLedIn(int from) {
        int line = lines.start(lines.lineOf(from));
        boolean place = lexemes.is(from - 1, ",") && StatedDate.capitalsOnly(lexemes, line, from);
        boolean word =
                lexemes.isWord(from - 1) && lexemes.at(from - 1).capital() && !words.is("told", lexemes.low(from - 1));
        return from == line || place || word || ENDS.contains(lexemes.low(from - 1));
    }

    private boolean isLedOut(int to) {
        boolean sameLine = lexemes.at(to).line() == lexemes.at(to - 1).line();
        boolean word = lexemes.isWord(to) && lexemes.at(to).capital();
        boolean clock = words.is("clock", lexemes.low(to)) || lexemes.isDigits(to);
        return !sameLine || word || clock || BEGINS.contains(lexemes.low(to));
    }
}
