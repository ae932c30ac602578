package parallax.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.place.Place;
import parallax.text.Span;
import parallax.time.Interval;
import parallax.time.TimeExpression;

/// The times and places that figures stand among, both in order.
record Setting(List<TimeExpression> times, List<Place> places, Interval written) {

    /// Whether these words are, or are part of, a time expression.
    boolean isTime(Span span) {
        int at = firstTime(span.start());
        return at < times.size() && times.get(at).span().overlaps(span);
    }

    /// The place named nearest to the figure in its sentence, or last before it in its paragraph; absent where none is.
    @Nullable
    String place(Span paragraph, Span sentence, Span figure) {
        String inside = nearest(sentence, figure);
        return inside != null || paragraph.start() >= sentence.start()
                ? inside
                : nearest(new Span(paragraph.start(), sentence.start()), figure);
    }

    private @Nullable String nearest(Span sentence, Span figure) {
        Place best = null;
        int nearest = Integer.MAX_VALUE;
        for (int at = firstPlace(sentence.start());
                at < places.size() && places.get(at).span().start() < sentence.end();
                at++) {
            int distance = distance(places.get(at).span(), figure);
            if (distance < nearest) {
                nearest = distance;
                best = places.get(at);
            }
        }
        return best == null ? null : best.name();
    }

    /// When the figure held: the time of its sentence ("since" makes it last until the account was written), or some
    /// day up to the account's own.
    Interval time(Lexemes lexemes, Span sentence, Span figure) {
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (int at = firstTime(sentence.start());
                at < times.size() && times.get(at).span().start() < sentence.end();
                at++) {
            TimeExpression time = times.get(at);
            int distance = distance(time.span(), figure);
            if (!time.interval().isUnknown() && distance < nearest) {
                nearest = distance;
                best = time;
            }
        }
        return best == null ? upToWriting() : lasting(lexemes, best);
    }

    private Interval upToWriting() {
        return written.isUnknown() ? Interval.UNKNOWN : new Interval(null, written.to());
    }

    private Interval lasting(Lexemes lexemes, TimeExpression time) {
        int at = lexemes.indexAt(time.span().start());
        boolean since = lexemes.is(at - 1, "since") || lexemes.is(at, "since");
        boolean until = lexemes.is(at - 1, "by") || lexemes.is(at - 1, "until") || lexemes.is(at - 1, "of");
        LocalDate from = time.interval().from();
        LocalDate to = time.interval().to();
        LocalDate end = written.to();
        if (since && from != null && end != null && !end.isBefore(from)) {
            return new Interval(from, end);
        }
        return until && to != null ? new Interval(null, to) : time.interval();
    }

    private static int distance(Span span, Span figure) {
        return span.start() >= figure.end() ? span.start() - figure.end() : (figure.start() - span.end()) * 3;
    }

    private int firstTime(int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstPlace(int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
