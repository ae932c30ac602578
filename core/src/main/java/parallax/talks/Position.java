package parallax.talks;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// An actor's relation to a track or one of its rounds (codebook §7).
///
/// @param id        unique within its account, such as `p1`
/// @param actor     id of the actor
/// @param track     id of the track; absent where the words do not tell which
/// @param modality  how firmly it is told
/// @param round     number of the round, from 1; absent where not said
/// @param condition what he asks first; absent where none is set
public record Position(
        String id,
        Span span,
        String actor,
        @Nullable String track,
        PositionKind kind,
        Modality modality,
        @Nullable Integer round,
        @Nullable Condition condition) {}
