package parallax.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import parallax.intake.source.Findings;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unreadable;

/// One mail as a file (EML).
public final class MailReader implements FormatReader {
    private final Limits limits;

    public MailReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(RawFile file, Findings findings) throws IOException, Unreadable {
        if (file.size() > limits.file()) {
            throw limits.tooLarge(limits.file());
        }
        try (InputStream in = file.open()) {
            findings.found(new MailText(limits).read(in));
        }
    }
}
