package parallax.intake.text;

import java.io.IOException;
import parallax.intake.source.Extract;
import parallax.intake.source.Findings;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unreadable;

/// Plain text and Markdown: the stored text is the decoded file, line ends and all.
public final class PlainReader implements FormatReader {
    private final String mediaType;
    private final Limits limits;

    public PlainReader(String mediaType, Limits limits) {
        this.mediaType = mediaType;
        this.limits = limits;
    }

    @Override
    public void read(RawFile file, Findings findings) throws IOException, Unreadable {
        // A character takes four bytes at most, so a file beyond that is too long whatever its charset.
        if (file.size() > 4L * limits.text()) {
            throw limits.tooLong();
        }
        Decoded decoded = new Decoder(limits).decode(file.bytes(Integer.MAX_VALUE - 16, limits), null);
        findings.found(Extract.plain(mediaType, decoded.text(), decoded.identity()));
    }
}
