package parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parallax.actor.Cast;
import parallax.language.Reading;
import parallax.language.Sentence;
import parallax.language.SentenceTree;
import parallax.place.Place;
import parallax.statement.Statements;
import parallax.text.Span;
import parallax.time.Interval;
import parallax.time.TimeExpression;

/// Finds events by a lexicon of verbs and nouns and the phrases around them. It reads what stands beside its trigger
/// and nothing further: an actor named in another sentence is not found.
public final class EventReader {
    private final EventRules rules = EventRules.builtIn();

    /// The events in order of their triggers, with ids `e1`, `e2` …
    ///
    /// @param self who speaks where no statement does
    public List<Event> read(
            Reading reading,
            Cast cast,
            Statements statements,
            OwnVoice self,
            List<Place> places,
            List<TimeExpression> times) {
        Participants participants = new Participants(cast);
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            List<Place> here = within(sentence.span(), places, Place::span);
            List<TimeExpression> then = within(sentence.span(), times, TimeExpression::span);
            SentenceTree tree = new SentenceTree(sentence);
            Circumstances near = new Circumstances(tree);
            for (var found : new EventFinder(rules, tree, participants, statements, self).find()) {
                events.add(event("e" + (events.size() + 1), found, near, here, then));
            }
        }
        return events;
    }

    private static Event event(
            String id, EventFinder.Found found, Circumstances near, List<Place> places, List<TimeExpression> times) {
        return new Event(
                id,
                found.words(),
                found.type(),
                found.trigger().mode(),
                found.who().actors(),
                found.who().recipients(),
                found.status(),
                near.of(found.head(), places, Place::span).map(Place::name).orElse(null),
                near.of(found.head(), others(times, found.words()), TimeExpression::span)
                        .map(TimeExpression::interval)
                        .orElse(Interval.UNKNOWN));
    }

    /// Without those that are told by the event: "since the sinking" does not say when the ship sank.
    private static List<TimeExpression> others(List<TimeExpression> times, Span trigger) {
        return times.stream().filter(time -> !time.span().contains(trigger)).toList();
    }

    /// The items of an ordered list that lie in the sentence.
    private static <T> List<T> within(Span sentence, List<T> items, Function<T, Span> span) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(items.get(middle)).start() < sentence.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return items.subList(low, items.size()).stream()
                .takeWhile(item -> span.apply(item).start() < sentence.end())
                .toList();
    }
}
