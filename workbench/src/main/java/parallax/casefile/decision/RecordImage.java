package parallax.casefile.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.actor.Actor;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.figure.Measure;
import parallax.quantity.Qualifier;
import parallax.statement.Stance;
import parallax.statement.StatementKind;
import parallax.talks.ConditionStatus;
import parallax.talks.Modality;
import parallax.talks.PositionKind;
import parallax.time.Interval;

/// What a record says, without where it stands and without the machine's id: all that a person can edit.
///
/// Actors are whole, so that an account that does not name one yet can get it.
public sealed interface RecordImage {
    RecordKind kind();

    /// All actors that it names, each as often as it does.
    List<Actor> actors();

    /// See [parallax.statement.Statement].
    ///
    /// @param source  absent where hidden
    /// @param words   the words that name the source; absent where none do
    /// @param content what is said, at least one piece
    record OfStatement(
            @Nullable Actor source, @Nullable Quote words, List<Quote> content, StatementKind does, Stance stance)
            implements RecordImage {
        public OfStatement {
            content = List.copyOf(content);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("a statement without content");
            }
        }

        @Override
        public RecordKind kind() {
            return RecordKind.STATEMENT;
        }

        @Override
        public List<Actor> actors() {
            return source == null ? List.of() : List.of(source);
        }
    }

    /// See [parallax.event.Event].
    record OfEvent(
            EventType type,
            @Nullable String mode,
            EventStatus status,
            List<Actor> agents,
            List<Actor> recipients,
            @Nullable String place,
            Interval days)
            implements RecordImage {
        public OfEvent {
            agents = List.copyOf(agents);
            recipients = List.copyOf(recipients);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.EVENT;
        }

        @Override
        public List<Actor> actors() {
            return Stream.concat(agents.stream(), recipients.stream()).toList();
        }
    }

    /// See [parallax.figure.Figure].
    record OfFigure(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Qualifier qualifier,
            String unit,
            Measure measure,
            String counted,
            @Nullable String place,
            Interval days)
            implements RecordImage {
        public OfFigure {
            if (low == null && high == null) {
                throw new IllegalArgumentException("a figure with neither low nor high");
            }
            if (low != null && high != null && low.compareTo(high) > 0) {
                throw new IllegalArgumentException("a figure from " + low + " to " + high);
            }
        }

        @Override
        public RecordKind kind() {
            return RecordKind.FIGURE;
        }

        @Override
        public List<Actor> actors() {
            return List.of();
        }
    }

    /// See [parallax.talks.Position].
    ///
    /// @param track     name of the track; absent where the words do not tell which
    /// @param condition words of the condition; absent where none is set
    /// @param met       of the condition; absent exactly where it is
    record OfPosition(
            Actor actor,
            @Nullable String track,
            PositionKind does,
            Modality modality,
            @Nullable Integer round,
            @Nullable Quote condition,
            @Nullable ConditionStatus met)
            implements RecordImage {
        public OfPosition {
            if ((condition == null) != (met == null)) {
                throw new IllegalArgumentException("a condition needs both its words and its status");
            }
            if (round != null && round < 1) {
                throw new IllegalArgumentException("no round: " + round);
            }
        }

        @Override
        public RecordKind kind() {
            return RecordKind.POSITION;
        }

        @Override
        public List<Actor> actors() {
            return List.of(actor);
        }
    }
}
