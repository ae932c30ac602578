package parallax.intake;

import java.io.IOException;
import java.util.Locale;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unreadable;
import parallax.intake.text.PlainReader;

/// Finds the reader for a file. Readers, and the libraries behind them, load when their first file comes.
final class Formats {
    private final Limits limits;

    Formats(IntakeSettings settings) {
        this.limits = settings.limits();
    }

    FormatReader reader(RawFile file) throws IOException, Unreadable {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt") || name.endsWith(".md") || name.equals("-")) {
            return new PlainReader(name.endsWith(".md") ? "text/markdown" : "text/plain", limits);
        }
        throw new Unreadable("its format is not known");
    }
}
