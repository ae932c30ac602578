package parallax.intake;

import java.nio.file.Path;
import java.util.Set;
import parallax.intake.corpus.Columns;
import parallax.intake.source.Limits;

/// How inputs are read.
///
/// @param columns which columns of a corpus hold what
/// @param except  files that are not accounts though they lie in a folder that is read, such as a case's own lists
/// @param limits  how much is read at most
public record IntakeSettings(Columns columns, Set<Path> except, Limits limits) {
    /// Columns guessed from their names, nothing left aside.
    public static final IntakeSettings STANDARD = new IntakeSettings(Columns.GUESSED, Set.of(), Limits.STANDARD);

    public IntakeSettings {
        except = Set.copyOf(except);
    }

    /// The same with columns as the user names them, `title=headline,text=lead+body,date=pub`.
    ///
    /// @throws IllegalArgumentException with a message for the user where that is no mapping
    public IntakeSettings withColumns(String mapping) {
        return new IntakeSettings(Columns.parse(mapping), except, limits);
    }

    /// The same without these files.
    public IntakeSettings without(Set<Path> files) {
        return new IntakeSettings(columns, files, limits);
    }

    /// The same with other limits.
    public IntakeSettings within(Limits other) {
        return new IntakeSettings(columns, except, other);
    }
}
