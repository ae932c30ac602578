package parallax.web.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import parallax.actor.ActorKind;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.figure.Measure;
import parallax.quantity.Qualifier;
import parallax.statement.Stance;
import parallax.statement.StatementKind;
import parallax.talks.ConditionStatus;
import parallax.talks.Modality;
import parallax.talks.PositionKind;

/// The codebook's words that a form offers.
public final class Choices {
    public static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(EventType::name).toList();
    public static final List<String> STATUSES = words(EventStatus.values());
    public static final List<String> QUALIFIERS = words(Qualifier.values());
    public static final List<String> MEASURES = words(Measure.values());
    public static final List<String> STATEMENTS = words(StatementKind.values());
    public static final List<String> STANCES = words(Stance.values());
    public static final List<String> POSITIONS = words(PositionKind.values());
    public static final List<String> MODALITIES = words(Modality.values());
    public static final List<String> CONDITIONS = words(ConditionStatus.values());
    public static final List<String> ACTORS = words(ActorKind.values());

    private Choices() {}

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }
}
