package parallax.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import parallax.intake.source.Findings;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unreadable;

/// Many mails in one file (mbox), each after a line that begins with `From `.
public final class MailboxReader implements FormatReader {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 50_000_000;
    private final Limits limits;

    public MailboxReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(RawFile file, Findings findings) throws IOException {
        try (InputStream in = file.open()) {
            Box box = new Box(in);
            for (int number = 1; box.next(); number++) {
                mail(box, number, findings);
            }
        }
    }

    private void mail(Box box, int number, Findings findings) throws IOException {
        String place = "message " + number;
        try {
            if (box.cut) {
                throw limits.tooLarge(LARGEST);
            }
            InputStream mail = new ByteArrayInputStream(box.mail.toByteArray());
            findings.found(new MailText(limits).read(mail).at(place, String.valueOf(number)));
        } catch (Unreadable e) {
            findings.leftOut(place, e.reason());
        }
    }

    /// Walks through a box line by line.
    private static final class Box {
        private final InputStream in;
        private ByteArrayOutputStream mail = new ByteArrayOutputStream();
        private boolean cut;
        private boolean ended;

        Box(InputStream in) throws IOException {
            this.in = in;
            line(); // the first mail's "From " line
        }

        /// Reads up to the next mail's `From ` line.
        boolean next() throws IOException {
            if (ended) {
                return false;
            }
            mail = new ByteArrayOutputStream();
            cut = false;
            while (!ended && !line()) {
                // The line went into the mail.
            }
            return mail.size() > 0 || cut;
        }

        /// Reads one line into the mail unless it begins another mail, which it says.
        private boolean line() throws IOException {
            int matched = 0;
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (matched >= 0 && matched < FROM.length) {
                    if (c == FROM[matched]) {
                        matched++;
                        continue;
                    }
                    append(FROM, matched);
                    matched = -1;
                }
                if (matched < 0) {
                    append(new byte[] {(byte) c}, 1);
                }
                if (c == '\n') {
                    return matched == FROM.length;
                }
            }
            ended = true;
            return false;
        }

        private void append(byte[] bytes, int length) {
            if (mail.size() < LARGEST) {
                mail.write(bytes, 0, length);
            } else {
                cut = true;
            }
        }
    }
}
