package parallax.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.ReadPassage;
import parallax.language.Reading;
import parallax.number.Lexemes;
import parallax.text.PassageKind;
import parallax.text.Span;

/// Finds time expressions. Safe to share.
public final class TimeReader {
    private final TimeScan scan = new TimeScan(new TimeGrammar());
    private final TenseReader tenses = new TenseReader();

    /// The expressions in order, without overlap, anchored on the account's date; those of a report reprinted inside
    /// on the report's own dateline.
    public List<TimeExpression> read(Reading reading, AccountDate date) {
        Walk walk = new Walk(reading.document().text(), new Anchor(date.interval()));
        reading.passages().forEach(walk::read);
        return List.copyOf(walk.found);
    }

    /// One pass over an account; remembers the day mentioned last.
    private final class Walk {
        private final String text;
        private final Anchor own;
        private final List<TimeExpression> found = new ArrayList<>();
        private Anchor anchor;
        private @Nullable Interval last;

        Walk(String text, Anchor own) {
            this.text = text;
            this.own = own;
            this.anchor = own;
        }

        void read(ReadPassage passage) {
            PassageKind kind = passage.passage().kind();
            if (kind == PassageKind.BOILERPLATE) {
                return;
            }
            if (kind != PassageKind.BLOCK_QUOTATION) {
                anchor = own;
            }
            Span span = passage.passage().span();
            Lexemes lexemes = Lexemes.of(text, span.start(), span.end());
            Lines lines = Lines.of(lexemes);
            for (Match match : scan.scan(lexemes)) {
                if (StatedDate.isWholeDay(match.meaning()) && StatedDate.isDateline(lexemes, lines, match)) {
                    anchor = new Anchor(own.days(match.meaning(), Tense.UNSAID, null));
                }
                add(lexemes, match);
            }
        }

        private void add(Lexemes lexemes, Match match) {
            Interval days = anchor.days(match.meaning(), tenses.around(lexemes, match), last);
            found.add(new TimeExpression(
                    lexemes.span(match.from(), match.to()), days, Resolver.granularity(match.meaning())));
            if (isDay(days) && !(match.meaning() instanceof Meaning.Present)) {
                last = days;
            }
        }

        private static boolean isDay(Interval days) {
            return days.from() != null && days.to() != null && ChronoUnit.DAYS.between(days.from(), days.to()) <= 1;
        }
    }
}
