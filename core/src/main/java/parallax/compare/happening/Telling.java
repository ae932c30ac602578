package parallax.compare.happening;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Holder;
import parallax.compare.ledger.RecordRef;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.place.Place;
import parallax.statement.Statement;
import parallax.text.Span;
import parallax.time.Interval;

/// An event where an account tells it, with what tells whether others tell of the same.
///
/// @param inside     the statement it stands in; absent in the author's own voice
/// @param acts       what is told, at least one
/// @param sentence   where it stands
/// @param number     of the sentence in its account, from 0
/// @param features   names and telling words of the sentence, with those of the neighbourhood at a smaller weight
/// @param names      the features that are words with a capital, of no actor and no place: a ship, a bridge
/// @param ordinals   numbers of the rounds or meetings that the sentence names
/// @param days       the days its own sentence gives; unknown where it gives none
/// @param daySpan    the words that give them
/// @param place      the place its own sentence gives; absent where it gives none
/// @param doers      case-wide ids
/// @param recipients case-wide ids
/// @param denied     whether words of its sentence say no to it, rather than that it failed
/// @param said       when it was said, as far as is known: when the account was published
record Telling(
        RecordRef ref,
        Compared in,
        Event event,
        @Nullable Statement inside,
        Holder holder,
        List<Act> acts,
        Words sentence,
        int number,
        Map<String, Double> features,
        Set<String> names,
        Set<Integer> ordinals,
        Interval days,
        @Nullable Span daySpan,
        @Nullable Place place,
        List<String> doers,
        List<String> recipients,
        boolean denied,
        Interval said) {
    /// Groups of acts in which two take part on the same terms.
    static final Set<String> MUTUAL = Set.of("meeting", "agreement");

    Telling {
        acts = List.copyOf(acts);
        doers = List.copyOf(doers);
        recipients = List.copyOf(recipients);
        names = Set.copyOf(names);
        ordinals = Set.copyOf(ordinals);
    }

    EventStatus status() {
        return event.status();
    }

    /// Whether something else is dated by it: "since the sinking".
    boolean isBackground() {
        return in.account().times().stream().anyMatch(time -> time.span().contains(event.trigger()));
    }

    /// Whether it gives no day, no place and nobody to whom it was done.
    boolean isBare() {
        return days.isUnknown() && place == null && recipients.isEmpty();
    }

    /// Whether a list knows its words, rather than its type alone.
    boolean isListed() {
        return !acts.getFirst().group().startsWith(event.type() + " ");
    }

    /// The same with days and a place that the same voice gives elsewhere.
    Telling with(Interval otherDays, @Nullable Place otherPlace) {
        return new Telling(
                ref,
                in,
                event,
                inside,
                holder,
                acts,
                sentence,
                number,
                features,
                names,
                ordinals,
                otherDays,
                daySpan,
                otherPlace,
                doers,
                recipients,
                denied,
                said);
    }

    /// Case-wide ids of the actors that its sentence names, its own among them.
    Set<String> mentions() {
        Set<String> mentions = new HashSet<>();
        features.forEach((feature, weight) -> {
            if (feature.charAt(0) == '=' && weight == 1) {
                mentions.add(feature.substring(1));
            }
        });
        return mentions;
    }

    /// Whether it belongs to a group of acts.
    boolean is(String group) {
        return acts.stream().anyMatch(act -> act.group().equals(group));
    }

    /// Whether two take part on the same terms.
    boolean isMutual() {
        return MUTUAL.stream().anyMatch(this::is);
    }

    /// Its act in a group; empty where it has none there.
    String act(String group) {
        return acts.stream()
                .filter(act -> act.group().equals(group))
                .map(Act::name)
                .findFirst()
                .orElse("");
    }
}
