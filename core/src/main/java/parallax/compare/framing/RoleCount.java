package parallax.compare.framing;

import java.util.List;
import parallax.actor.Voice;
import parallax.compare.ledger.Evidence;
import parallax.event.EventStatus;
import parallax.event.EventType;

/// How often a source tells events of one type with an actor in one role.
///
/// @param actor    id in the case
/// @param voice    whether the source tells them itself, or passes on what others say
/// @param status   as what they are told: happened, denied, called for …
/// @param events   how many events of this type the source tells in this voice with this status, whoever has the role
/// @param accounts in how many of its accounts the actor has it
/// @param spans    the words that tell the events; as many as are counted
public record RoleCount(
        String actor,
        Role role,
        EventType type,
        EventStatus status,
        String source,
        Voice voice,
        int events,
        int accounts,
        List<Evidence> spans) {
    public RoleCount {
        spans = List.copyOf(spans);
    }

    /// What an actor is in an event.
    public enum Role {
        /// It acts.
        AGENT,
        /// It is acted upon.
        RECIPIENT
    }

    /// How often.
    public int count() {
        return spans.size();
    }

    /// The part of the source's events of this type, voice and status in which the actor has the role; from 0 to 1.
    public double share() {
        return (double) spans.size() / events;
    }
}
