package parallax.casefile.decision;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.casefile.decision.Applied.Found;
import parallax.event.Event;
import parallax.figure.Figure;
import parallax.place.Place;
import parallax.statement.Told;
import parallax.text.Span;

/// Applies a decision about a place to an account.
final class PlaceCorrections {
    private final Draft draft;
    private final Entry entry;

    PlaceCorrections(Draft draft, Entry entry) {
        this.draft = draft;
        this.entry = entry;
    }

    Found fix(Decision.FixPlace fix, Anchor.Place at) {
        Span span = at.quote().span();
        Place old = draft.places.stream()
                .filter(place -> place.span().equals(span))
                .findFirst()
                .orElse(null);
        Spot spot = fix.spot();
        if (spot == null) {
            draft.places.removeIf(place -> place.span().equals(span));
        } else if (old == null) {
            Draft.insert(draft.places, placed(span, spot, 0), Place::span);
        } else {
            draft.places.replaceAll(
                    place -> isSame(place, old) ? placed(place.span(), spot, place.candidates()) : place);
        }
        if (old != null) {
            rename(old.name(), spot == null ? null : spot.name());
        }
        review(spot == null ? null : old, span, spot);
        return at.moved() ? Found.MOVED : Found.THERE;
    }

    /// Taken for the same place, by the same words.
    private boolean isSame(Place place, Place other) {
        return Objects.equals(place.entry(), other.entry())
                && place.name().equals(other.name())
                && place.span().in(draft.text).equals(other.span().in(draft.text));
    }

    private static Place placed(Span span, Spot spot, int candidates) {
        return new Place(span, spot.name(), spot.at(), spot.country(), spot.kind(), spot.entry(), candidates, null, 1);
    }

    /// Records name their place. They follow where no other place in the account bears the old name any more.
    private void rename(String old, @Nullable String name) {
        if (draft.places.stream().anyMatch(place -> place.name().equals(old))) {
            return;
        }
        draft.events.replaceAll(
                told -> old.equals(told.record().place()) ? new Told<>(at(told.record(), name), told.inside()) : told);
        draft.figures.replaceAll(
                told -> old.equals(told.record().place()) ? new Told<>(at(told.record(), name), told.inside()) : told);
    }

    private static Event at(Event event, @Nullable String place) {
        return new Event(
                event.id(),
                event.trigger(),
                event.type(),
                event.mode(),
                event.actors(),
                event.recipients(),
                event.status(),
                place,
                event.time());
    }

    private static Figure at(Figure figure, @Nullable String place) {
        return new Figure(
                figure.id(),
                figure.span(),
                figure.low(),
                figure.high(),
                figure.qualifier(),
                figure.unit(),
                figure.measure(),
                figure.counted(),
                place,
                figure.time(),
                figure.telling(),
                figure.change());
    }

    /// Later decisions may add and take away places, so the number is looked up by the span when all is done.
    private void review(@Nullable Place old, Span span, @Nullable Spot spot) {
        if (spot == null) {
            return;
        }
        List<Span> spans = draft.places.stream()
                .filter(place -> spot.name().equals(place.name()) && spot.at().equals(place.at()))
                .filter(place -> place.span().equals(span) || (old != null && sameWords(place, old)))
                .map(Place::span)
                .toList();
        spans.forEach(each -> draft.reviewPlace(each, entry));
    }

    private boolean sameWords(Place place, Place old) {
        return place.span().in(draft.text).equals(old.span().in(draft.text));
    }
}
