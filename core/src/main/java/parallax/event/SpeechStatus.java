package parallax.event;

import java.util.Optional;
import parallax.statement.Statement;
import parallax.statement.StatementKind;

/// What the statement around a clause does to its status where no governing word of the sentence does.
final class SpeechStatus {
    private SpeechStatus() {}

    /// @param untensed whether the clause has no finite verb: "a call: to boycott the vote"
    static EventStatus of(Optional<Statement> inside, EventStatus own, boolean untensed) {
        return inside.map(statement -> of(statement.kind(), own, untensed)).orElse(own);
    }

    private static EventStatus of(StatementKind kind, EventStatus own, boolean untensed) {
        return switch (kind) {
            case DEMANDS, PROPOSES, ASKS, ORDERS -> untensed ? EventStatus.CALLED_FOR : own;
            case THREATENS -> untensed || own == EventStatus.PLANNED ? EventStatus.POSSIBLE : own;
            case PROMISES, INTENDS -> untensed ? EventStatus.PLANNED : own;
            case REFUSES -> untensed || own == EventStatus.PLANNED ? EventStatus.DENIED : own;
            case DENIES -> own.isReal() ? EventStatus.DENIED : own;
            case ASSERTS, ACCUSES, BELIEVES -> own;
        };
    }
}
