package parallax.event.cameo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.event.Event;
import parallax.event.EventType;
import parallax.statement.Statement;
import parallax.statement.StatementKind;
import parallax.text.Span;

/// An event as event data sets code it. They know no status: what is planned, demanded or refused is coded as the act
/// of planning, demanding or refusing it (PLOVER manual, §3: "actions reported in future tense are taken to imply
/// intentions and should be coded as AGREE"; CAMEO manual, roots 03, 10, 12 and 13).
///
/// @param trigger    the words that tell it
/// @param actors     ids of those who act
/// @param recipients ids of those acted upon
/// @param place      where, by name; absent where not said
public record CodedAct(
        Span trigger,
        EventType type,
        List<String> actors,
        List<String> recipients,
        @Nullable String place) {
    public CodedAct {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /// Codes an event. One that is only feared or said not to have happened is no act of anybody: absent.
    ///
    /// @param inside the innermost statement that it stands in; absent in the author's own voice
    public static Optional<CodedAct> of(Event event, @Nullable Statement inside) {
        return switch (event.status()) {
            case HAPPENED, ONGOING -> Optional.of(as(event, event.type()));
            case PLANNED -> Optional.of(as(event, intended(event.type())));
            case CALLED_FOR -> demand(event, inside);
            case DENIED -> refusal(event, inside);
            case POSSIBLE -> threat(event, inside);
        };
    }

    private static CodedAct as(Event event, EventType type) {
        return new CodedAct(event.trigger(), type, event.actors(), event.recipients(), event.place());
    }

    /// A planned good is an agreement, a planned harm a threat.
    private static EventType intended(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> EventType.AGREE;
            case PROTEST, SANCTION, COERCE, ASSAULT, THREATEN -> EventType.THREATEN;
            case REQUEST, ACCUSE, REJECT, MOBILIZE -> type;
        };
    }

    /// Whoever calls for it demands it of those who are to act, or of those whom it is to be done to.
    private static Optional<CodedAct> demand(Event event, @Nullable Statement inside) {
        String caller = inside == null ? null : inside.source();
        if (caller == null || event.actors().contains(caller)) {
            return Optional.empty();
        }
        List<String> called = event.actors().isEmpty() ? event.recipients() : event.actors();
        return Optional.of(new CodedAct(event.trigger(), EventType.REQUEST, List.of(caller), called, event.place()));
    }

    /// Who does not cooperate rejects it, unless a denial says no more than that it is not so.
    private static Optional<CodedAct> refusal(Event event, @Nullable Statement inside) {
        boolean denial = inside != null && inside.kind() == StatementKind.DENIES;
        boolean refused = intended(event.type()) == EventType.AGREE
                && !denial
                && !event.actors().isEmpty();
        return refused ? Optional.of(as(event, EventType.REJECT)) : Optional.empty();
    }

    /// A harm that its own actor holds out.
    private static Optional<CodedAct> threat(Event event, @Nullable Statement inside) {
        boolean held = inside != null && inside.kind() == StatementKind.THREATENS;
        boolean harm = intended(event.type()) == EventType.THREATEN;
        return held && harm ? Optional.of(as(event, EventType.THREATEN)) : Optional.empty();
    }
}
