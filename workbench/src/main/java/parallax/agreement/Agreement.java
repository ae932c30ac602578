package parallax.agreement;

import java.util.List;
import java.util.OptionalDouble;

/// How far two codings agree: Krippendorff's alpha, unitising.
///
/// @param alpha      1 where all units are the same, 0 where they are as by chance, below 0 where they differ more than
///                   that; absent where nothing can differ, since nobody has put any words in a category
/// @param categories each alone, by name
public record Agreement(OptionalDouble alpha, List<OfCategory> categories) {
    public Agreement {
        categories = List.copyOf(categories);
    }

    /// @param first  units of the first coder, overlapping ones of one category counted as one
    /// @param second those of the second
    public record OfCategory(String category, int first, int second, OptionalDouble alpha) {}
}
