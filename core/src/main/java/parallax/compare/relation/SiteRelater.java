package parallax.compare.relation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.FoldedName;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.Relater;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.place.Coordinates;
import parallax.text.Span;
import parallax.text.WordClasses;

/// Holds against each other where two put something.
public final class SiteRelater implements Relater {
    /// Kilometres within which two points can be one place.
    private static final double NEAR = 25;
    /// So many characters before a place's name can say how far from it.
    private static final int REACH = 60;

    private final WordClasses classes = WordClasses.read(SiteRelater.class, "site-words.tsv");

    @Override
    public Optional<Relation> relate(StoryAccounts story, Question question, Answer left, Answer right) {
        if (!(left.value() instanceof Value.Site one)
                || !(right.value() instanceof Value.Site other)
                || Ruling.isOneVoice(left, right)) {
            return Optional.empty();
        }
        Ruling ruling = FoldedName.of(one.place()).equals(FoldedName.of(other.place()))
                ? same(isMeasured(story, left, one), isMeasured(story, right, other))
                : other(one, other);
        return ruling == null ? Optional.empty() : ruling.on(left, right);
    }

    private static Ruling same(boolean one, boolean other) {
        return one == other
                ? new Ruling(RelationKind.AGREE, "same-place", "Both name the same place.")
                : new Ruling(
                        RelationKind.REFINE,
                        "distance-given",
                        "Both name the same place, the one says how far from it.");
    }

    private @Nullable Ruling other(Value.Site one, Value.Site other) {
        Coordinates here = one.at();
        Coordinates there = other.at();
        if (here != null && there != null) {
            return kilometres(here, there) > NEAR && isPoint(one.place()) && isPoint(other.place())
                    ? new Ruling(RelationKind.CONFLICT, "places-apart", "The two places lie more than 25 km apart.")
                    : null;
        }
        return isPoint(one.place()) && isPoint(other.place())
                ? new Ruling(
                        RelationKind.CONFLICT,
                        "other-spots",
                        "Each names another spot, and neither can hold the other.")
                : null;
    }

    /// A name that says of itself that it is a spot rather than a region or town: a bank, a bridge, a crossing.
    private boolean isPoint(String name) {
        for (String word : FoldedName.of(name).split(" ", -1)) {
            if (classes.is("spot", word)) {
                return true;
            }
        }
        return false;
    }

    /// "two nautical miles off X".
    private boolean isMeasured(StoryAccounts story, Answer answer, Value.Site site) {
        String text = story.account(answer.ref().account()).account().document().text();
        Span span = answer.span();
        int from = Math.max(0, span.start() - REACH);
        int to = Math.min(text.length(), span.end() + 2 * REACH);
        int at = text.indexOf(site.place(), from);
        if (at < 0 || at > to) {
            return false;
        }
        for (String word : text.substring(Math.max(from, at - REACH), at)
                .toLowerCase(java.util.Locale.ROOT)
                .split("[^\\p{L}]+", 0)) {
            if (classes.is("distance", word)) {
                return true;
            }
        }
        return false;
    }

    /// Along the great circle.
    private static double kilometres(Coordinates one, Coordinates other) {
        double lat = Math.toRadians(other.latitude() - one.latitude());
        double lon = Math.toRadians(other.longitude() - one.longitude());
        double a = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * 6371.0 * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
