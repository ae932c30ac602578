package parallax.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parallax.quantity.Direction;

/// How a figure moved: "rose from 300 to 450", "fell to 40", "up by 18".
///
/// @param before     the earlier value; absent where not said
/// @param difference whether the figure says by how much ("fell by 300"), not what it came to
public record Change(Direction direction, @Nullable BigDecimal before, boolean difference) {
    public Change {
        if (before != null && difference) {
            throw new IllegalArgumentException("a difference of " + before + " before");
        }
    }
}
