package parallax.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unreadable;

/// The first bytes of a file, and what format they are.
final class Beginning {
    private static final int LENGTH = 8192;
    /// Letters that follow a control character in no text: fewer than one in 50 bytes may be one.
    private static final int CONTROLS_PER_TEXT = 50;

    private final byte[] bytes;
    /// One character a byte.
    private final String words;

    private Beginning(byte[] bytes) {
        this.bytes = bytes;
        this.words = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    enum Format {
        PLAIN,
        MARKDOWN,
        HTML,
        FEED,
        PDF,
        DOCX,
        ODT,
        MAIL,
        MAILBOX,
        WARC,
        JSON_LINES,
        JSON,
        CSV,
        TSV
    }

    private static Map<String, Format> byEnding() {
        return Map.ofEntries(
                Map.entry("txt", Format.PLAIN),
                Map.entry("text", Format.PLAIN),
                Map.entry("md", Format.MARKDOWN),
                Map.entry("markdown", Format.MARKDOWN),
                Map.entry("html", Format.HTML),
                Map.entry("htm", Format.HTML),
                Map.entry("xhtml", Format.HTML),
                Map.entry("rss", Format.FEED),
                Map.entry("atom", Format.FEED),
                Map.entry("pdf", Format.PDF),
                Map.entry("docx", Format.DOCX),
                Map.entry("odt", Format.ODT),
                Map.entry("eml", Format.MAIL),
                Map.entry("mbox", Format.MAILBOX),
                Map.entry("warc", Format.WARC),
                Map.entry("jsonl", Format.JSON_LINES),
                Map.entry("ndjson", Format.JSON_LINES),
                Map.entry("json", Format.JSON),
                Map.entry("csv", Format.CSV),
                Map.entry("tsv", Format.TSV),
                Map.entry("tab", Format.TSV));
    }

    static Beginning of(RawFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new Beginning(in.readNBytes(LENGTH));
        }
    }

    /// The format, where the name's ending helps: it decides between kinds of text, never between text and the rest.
    Format format(String ending) throws Unreadable {
        if (words.startsWith("%PDF-")) {
            return Format.PDF;
        }
        if (words.startsWith("WARC/")) {
            return Format.WARC;
        }
        if (words.startsWith("PK\u0003\u0004")) {
            return zipped(ending);
        }
        Format named = byEnding().get(ending);
        if (named == Format.PDF || named == Format.DOCX || named == Format.ODT || named == Format.WARC) {
            throw new Unreadable(foreign(ending));
        }
        if (words.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new Unreadable("it is an old Word file (or an encrypted one); save it as DOCX");
        }
        refuseBinary();
        return named != null ? text(named) : byContent(ending);
    }

    private String foreign(String ending) {
        return words.startsWith("\u00D0\u00CF\u0011\u00E0")
                ? "it is encrypted, or an old Word file; save it as DOCX without a password"
                : "it is damaged: it does not begin like a ." + ending + " file";
    }

    private Format zipped(String ending) throws Unreadable {
        if (words.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return Format.ODT;
        }
        if (words.contains("word/") || words.contains("[Content_Types].xml") || ending.equals("docx")) {
            return Format.DOCX;
        }
        if (ending.equals("odt")) {
            return Format.ODT;
        }
        throw new Unreadable("it is a packed archive; unpack it first");
    }

    /// A text file's ending decides, but a feed saved as a page or as plain XML is a feed.
    private Format text(Format named) {
        return named == Format.HTML && looksLikeFeed() ? Format.FEED : named;
    }

    private Format byContent(String ending) throws Unreadable {
        String start = head();
        if (looksLikeFeed()) {
            return Format.FEED;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html")) {
            return Format.HTML;
        }
        if (start.startsWith("{") && start.contains("\"")) {
            return Format.JSON_LINES;
        }
        if (start.startsWith("from ") && start.contains("\nfrom:")) {
            return Format.MAILBOX;
        }
        if (start.matches("(?s)(return-path|received|from|to|subject|date|message-id|mime-version|delivered-to):.*")
                && start.contains("\nsubject:")) {
            return Format.MAIL;
        }
        if (ending.equals("xml")) {
            throw new Unreadable("it is XML, but no feed");
        }
        return Format.PLAIN;
    }

    private boolean looksLikeFeed() {
        String start = head();
        return start.startsWith("<")
                && (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf"));
    }

    private String head() {
        String start = words.substring(0, Math.min(words.length(), 2000));
        String unmarked = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        return unmarked.strip().toLowerCase(Locale.ROOT);
    }

    /// Texts hold next to no control characters, whatever their charset; UTF-16 and UTF-32 begin with a mark or show
    /// their NULs at every second byte.
    private void refuseBinary() throws Unreadable {
        if (words.startsWith("\u00FF\u00FE") || words.startsWith("\u00FE\u00FF") || alternates()) {
            return;
        }
        int controls = 0;
        for (byte value : bytes) {
            boolean space = value == '\n' || value == '\r' || value == '\t' || value == '\f' || value == 0x1B;
            controls += value >= 0 && value < 0x20 && !space ? 1 : 0;
        }
        if (controls * CONTROLS_PER_TEXT > bytes.length) {
            throw new Unreadable(
                    "it is not text: it holds control characters" + (words.indexOf(0) >= 0 ? " (NUL)" : ""));
        }
    }

    private boolean alternates() {
        int[] nuls = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int pairs = bytes.length / 2;
        int most = Math.max(nuls[0], nuls[1]);
        return pairs > 3 && most > pairs * 0.6 && Math.min(nuls[0], nuls[1]) * 20 < pairs;
    }
}
