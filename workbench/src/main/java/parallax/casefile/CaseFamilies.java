package parallax.casefile;

import java.io.IOException;
import parallax.compare.origin.Families;

/// The families of a case's publishers: what people have decided in it, before the user's lists.
public final class CaseFamilies {
    private CaseFamilies() {}

    /// @throws IOException naming file and line of a list that cannot be read
    public static Families of(Case held) throws IOException {
        return DecidedFamilies.stored(held.database())
                .or(Lists.of(held.folder()).families());
    }
}
