package parallax.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parallax.intake.Intake;
import parallax.intake.IntakeSettings;

/// A case of two accounts as [SmallReader] reads them, compared by hand, and a file that could not be read.
public final class SmallCase {
    static final String SECOND = "Shots at sea\nThe Marlish navy shelled the Dunlin militia.\n";

    private SmallCase() {}

    /// Makes `case` and its inputs in the folder.
    public static void make(Path folder) throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("in"));
        Files.writeString(inputs.resolve("lantern.txt"), SmallReader.TEXT);
        Files.writeString(inputs.resolve("second.txt"), SECOND);
        Files.createFile(inputs.resolve("empty.txt"));
        Path place = folder.resolve("case");
        try (Case held = Case.toWrite(place, "1")) {
            held.adopt(Lists.of(place), "1", false);
            new ReadRun(held, new SmallReader(), 1, (_, _) -> {})
                    .read(new Intake(IntakeSettings.STANDARD), List.of(inputs), InputStream.nullInputStream());
            SmallLedger.keep(held);
        }
    }
}
