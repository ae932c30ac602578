package parallax.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import parallax.intake.html.HtmlReader;
import parallax.intake.html.PageExtracts;
import parallax.intake.source.Extract;
import parallax.intake.source.Findings;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unpacking;
import parallax.intake.source.Unreadable;
import parallax.intake.text.Decoded;
import parallax.intake.text.Decoder;
import parallax.text.Metadata;

/// Pages and plain texts of a web archive (WARC, compressed or not). Images, scripts, redirects and errors of servers
/// are no accounts and are passed over. When a page was fetched says nothing of when it was published.
public final class WarcFileReader implements FormatReader {
    private static final int MOST_BYTES = 30_000_000;
    private final Limits limits;
    private final PageExtracts pages;

    public WarcFileReader(Limits limits) {
        this.limits = limits;
        this.pages = new PageExtracts(limits);
    }

    @Override
    public void read(RawFile file, Findings findings) throws IOException, Unreadable {
        int number = 0;
        try (InputStream in = file.openRaw();
                WarcReader archive = new WarcReader(in)) {
            for (Optional<WarcRecord> record = archive.next(); record.isPresent(); record = archive.next()) {
                record(record.get(), "record " + ++number, String.valueOf(number), findings);
            }
        } catch (IOException e) {
            throw new Unreadable(
                    number == 0 ? "it is no web archive, or a damaged one" : "it is damaged after record " + number);
        }
    }

    private void record(WarcRecord record, String place, String key, Findings findings) throws IOException {
        if (!(record instanceof WarcTargetRecord target)) {
            return;
        }
        try {
            Extract extract = extract(target);
            if (extract != null) {
                findings.found(extract.at(place, key));
            }
        } catch (Unreadable e) {
            findings.leftOut(place, e.reason() + " (" + target.target() + ")");
        }
    }

    private @Nullable Extract extract(WarcTargetRecord record) throws IOException, Unreadable {
        return switch (record) {
            case WarcResponse response -> response(response);
            case WarcResource resource -> text(resource.contentType(), resource.body().stream(), record.target());
            case WarcConversion conversion ->
                text(conversion.contentType(), conversion.body().stream(), record.target());
            default -> null;
        };
    }

    private @Nullable Extract response(WarcResponse response) throws IOException, Unreadable {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return null;
        }
        HttpResponse http = response.http();
        return http.status() == 200 ? text(http.contentType(), http.bodyDecoded().stream(), response.target()) : null;
    }

    private @Nullable Extract text(MediaType type, InputStream body, String url) throws IOException, Unreadable {
        String kind = type.base().toString().toLowerCase(Locale.ROOT);
        boolean html = kind.equals("text/html") || kind.equals("application/xhtml+xml");
        if (!html && !kind.equals("text/plain")) {
            return null;
        }
        byte[] bytes = bytes(body);
        String declared = type.parameters().get("charset");
        Decoder decoder = new Decoder(html ? limits.withText(MOST_BYTES) : limits);
        Decoded decoded = decoder.decode(bytes, declared != null || !html ? declared : HtmlReader.declared(bytes));
        Extract extract = html
                ? pages.page(decoded.text(), decoded.charset()).shifted(decoded.skipped())
                : Extract.plain(kind, decoded.text(), decoded.identity());
        return extract.with(withUrl(extract.metadata(), url));
    }

    private byte[] bytes(InputStream body) throws IOException, Unreadable {
        byte[] bytes = new Unpacking(body, limits.unpacked(), limits).readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw limits.tooLarge(MOST_BYTES);
        }
        return bytes;
    }

    /// The address under which the page was fetched, unless the page names its own.
    private static Metadata withUrl(Metadata page, String url) {
        return page.url() != null
                ? page
                : new Metadata(page.title(), page.author(), page.publisher(), url, page.published(), page.language());
    }
}
