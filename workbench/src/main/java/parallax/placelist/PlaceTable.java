package parallax.placelist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes places of the rows of one kind of table.
interface PlaceTable {
    /// The place of a row; absent where the row holds none (a blank line, a line of tags).
    ///
    /// @throws Faulty where the row cannot be taken
    @Nullable
    ListedPlace place(List<String> cells) throws Faulty;
}
