package parallax.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.number.Lexemes;
import parallax.place.Place;
import parallax.quantity.Quantity;
import parallax.text.Span;
import parallax.time.Interval;
import parallax.time.TimeExpression;

/// The times and places that figures stand among, both in order.
record Setting(List<TimeExpression> times, List<Place> places, Interval written) {
    /// A step up from the counted noun leads further away than a step down to a place.
    private static final int UP = 1;

    /// A step down into a clause, that tells more of the counted.
    private static final int CLAUSE = 4;

    /// Most words from "since" to its time, and one.
    private static final int SINCE = 6;

    /// Most words between two places of a chain.
    private static final int CHAIN = 8;

    /// A dateline ends within so many words.
    private static final int DATELINE = 16;

    /// What stands behind these tells of some of the counted only: "among them two women from X".
    private static final Set<String> PARTS = Set.of("among", "including", "amongst");

    private static final Set<String> MOVES = Set.of("to", "into", "from", "towards", "toward");

    /// Whether these words are, or are part of, a time expression.
    boolean isTime(Span span) {
        int at = firstTime(span.start());
        return at < times.size() && times.get(at).span().overlaps(span);
    }

    /// The place that hangs nearest to the figure in its sentence, or stands last before it in its paragraph; absent
    /// where none does.
    ///
    /// @param loose whether only a place that belongs to the counted words will do
    @Nullable
    String place(Quantity quantity, Span paragraph, Span sentence, Span figure, boolean loose) {
        Span whole = quantity.tree().sentence().span();
        Place hung = hung(quantity, loose ? 3 : Integer.MAX_VALUE);
        if (hung != null || loose) {
            return hung == null ? null : hung.name();
        }
        int start = Math.min(whole.start(), sentence.start());
        return paragraph.start() >= start ? null : nearest(new Span(paragraph.start(), start), figure);
    }

    /// The place of the fewest steps through the tree; of two the first.
    private @Nullable Place hung(Quantity quantity, int most) {
        SentenceTree tree = quantity.tree();
        int noun = quantity.noun();
        Map<Integer, Integer> steps = new HashMap<>();
        int up = 0;
        for (int at = noun >= 0 ? noun : quantity.head(); at >= 0; at = tree.head(at)) {
            steps.put(at, up);
            up += UP;
        }
        int best = -1;
        int nearest = most;
        Span sentence = tree.sentence().span();
        for (int at = firstPlace(sentence.start());
                at < places.size() && places.get(at).span().start() < sentence.end();
                at++) {
            int distance = distance(tree, tree.headOf(places.get(at).span()), steps);
            if (distance < nearest
                    && !isOfPart(
                            tree,
                            quantity.head(),
                            tree.indexAt(places.get(at).span().start()))
                    && !isTime(places.get(at).span())
                    && !isDateline(tree, places.get(at).span())) {
                nearest = distance;
                best = at;
            }
        }
        return best < 0 ? null : first(tree, best, steps);
    }

    /// "Seven civilians, among them two women from X": where some of the counted come from, however the parse hangs it.
    private static boolean isOfPart(SentenceTree tree, int figure, int place) {
        return IntStream.range(figure + 1, Math.min(place, tree.size()))
                .anyMatch(at ->
                        PARTS.contains(tree.lower(at)) && !tree.lower(at + 1).equals("the"));
    }

    /// "ANKARA/BEIRUT, May 3 (AP) - …": where it was written, not where it was.
    private static boolean isDateline(SentenceTree tree, Span place) {
        int at = tree.indexAt(place.start());
        boolean capitals = at < DATELINE && isShouted(tree, at);
        boolean dash = false;
        for (int i = at; capitals && i < Math.min(tree.size(), DATELINE); i++) {
            String word = tree.lower(i);
            dash |= word.equals("-") || word.equals("--") || word.equals("–") || word.equals("—");
        }
        return dash;
    }

    private static boolean isShouted(SentenceTree tree, int at) {
        String form = at < tree.size() ? tree.token(at).form() : "";
        return form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT)) && !form.equals(tree.lower(at));
    }

    /// Of a list or a chain ("Mill Gate, Oberau district, in Linde") the first, unless a verb or the figure parts them.
    private Place first(SentenceTree tree, int from, Map<Integer, Integer> steps) {
        int at = from;
        while (at > 0
                && places.get(at - 1).span().start() >= tree.sentence().span().start()) {
            int left = tree.indexAt(places.get(at - 1).span().start());
            int right = tree.indexAt(places.get(at).span().start());
            if (right - left > CHAIN || IntStream.range(left, right).anyMatch(between -> parts(tree, between, steps))) {
                break;
            }
            at--;
        }
        return places.get(at);
    }

    private static boolean parts(SentenceTree tree, int at, Map<Integer, Integer> steps) {
        boolean moves = tree.hangs(at, "case") && MOVES.contains(tree.lower(at));
        return moves || steps.containsKey(at) || tree.is(at, PartOfSpeech.VERB) || tree.is(at, PartOfSpeech.NUM);
    }

    private static int distance(SentenceTree tree, int from, Map<Integer, Integer> steps) {
        int down = 0;
        for (int at = from; at >= 0; at = tree.head(at)) {
            Integer met = steps.get(at);
            if (met != null) {
                return met + down;
            }
            if (PARTS.contains(tree.lower(tree.child(at, "case")))) {
                return Integer.MAX_VALUE;
            }
            down += tree.hangs(at, "acl") ? CLAUSE : 1;
        }
        return Integer.MAX_VALUE;
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
        boolean since = lexemes.is(at, "since") || isSince(lexemes, at);
        boolean until = lexemes.is(at - 1, "by") || lexemes.is(at - 1, "until") || isAsOf(lexemes, at - 1);
        LocalDate from = time.interval().from();
        LocalDate to = time.interval().to();
        LocalDate end = written.to();
        if (since && from != null && end != null && !end.isBefore(from)) {
            return new Interval(from, end);
        }
        return until && to != null ? new Interval(null, to) : time.interval();
    }

    /// "since March", "since the siege began in July".
    private static boolean isSince(Lexemes lexemes, int time) {
        for (int at = time - 1; at >= time - SINCE && lexemes.isWord(at); at--) {
            if (lexemes.is(at, "since")) {
                return true;
            }
        }
        return false;
    }

    /// "as of 18 December"; not "the events of 29 November".
    private static boolean isAsOf(Lexemes lexemes, int of) {
        return lexemes.is(of, "of") && lexemes.is(of - 1, "as");
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
