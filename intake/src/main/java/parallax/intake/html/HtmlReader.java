package parallax.intake.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Findings;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unreadable;
import parallax.intake.text.Decoded;
import parallax.intake.text.Decoder;

/// A saved web page.
public final class HtmlReader implements FormatReader {
    private static final int MOST_BYTES = 30_000_000;
    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})");
    private final Limits limits;
    private final PageExtracts pages;

    public HtmlReader(Limits limits) {
        this.limits = limits;
        this.pages = new PageExtracts(limits);
    }

    @Override
    public void read(RawFile file, Findings findings) throws IOException, Unreadable {
        byte[] bytes = file.bytes(Math.min(limits.file(), MOST_BYTES), limits);
        Decoded decoded = new Decoder(limits.withText(MOST_BYTES)).decode(bytes, declared(bytes));
        findings.found(pages.page(decoded.text(), decoded.charset()).shifted(decoded.skipped()));
    }

    /// The charset that the page's first bytes name.
    public static @Nullable String declared(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }
}
