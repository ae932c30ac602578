package parallax.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import parallax.intake.html.PageExtracts;
import parallax.intake.source.Dates;
import parallax.intake.source.Extract;
import parallax.intake.source.Headed;
import parallax.intake.source.Limits;
import parallax.intake.source.SourceMap.Unit;
import parallax.intake.source.TextBuilder;
import parallax.intake.source.Unreadable;
import parallax.intake.text.Decoded;
import parallax.intake.text.Decoder;
import parallax.text.Metadata;

/// Reads one mail: its first plain text, else its first HTML text, under its subject. Attachments and mails within
/// mails are passed over without being unpacked.
final class MailText {
    private static final int MOST_PARTS = 1000;
    /// Each level reads its bytes through all levels above it.
    private static final int DEEPEST = 50;
    private final Limits limits;
    private final Map<String, String> headers = new HashMap<>();
    private @Nullable Body plain;
    private @Nullable Body html;

    /// A decoded text part.
    private record Body(Decoded text, int number) {
        String part(String kind) {
            return "part " + number + " (text/" + kind + ")";
        }
    }

    MailText(Limits limits) {
        this.limits = limits;
    }

    Extract read(InputStream in) throws IOException, Unreadable {
        MimeTokenStream tokens = new MimeTokenStream(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(100_000)
                .setMaxHeaderCount(2000)
                .setMaxContentLen(-1)
                .build());
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            tokens.parse(in);
            parts(tokens);
        } catch (MimeException e) {
            throw new Unreadable("it is not a mail, or a damaged one");
        }
        if (headers.isEmpty()) {
            throw new Unreadable("it is not a mail: it has no headers");
        }
        return extract();
    }

    private void parts(MimeTokenStream tokens) throws IOException, MimeException, Unreadable {
        int depth = 0;
        int number = 0;
        String disposition = "";
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_MULTIPART -> {
                    if (++depth > DEEPEST) {
                        throw new Unreadable("its parts are nested more than 50 deep");
                    }
                }
                case T_END_MULTIPART -> depth--;
                case T_START_BODYPART -> disposition = "";
                case T_FIELD -> {
                    Field field = tokens.getField();
                    if (depth == 0) {
                        headers.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), unfolded(field.getBody()));
                    } else if (field.getName().equalsIgnoreCase("Content-Disposition")) {
                        disposition = String.valueOf(field.getBody()).strip().toLowerCase(Locale.ROOT);
                    }
                }
                case T_BODY -> {
                    if (++number > MOST_PARTS) {
                        throw new Unreadable("it has more than 1,000 parts");
                    }
                    if (!disposition.startsWith("attachment")) {
                        body(tokens, number);
                    }
                }
                default -> {
                    // Nothing to read there.
                }
            }
        }
    }

    private void body(MimeTokenStream tokens, int number) throws IOException, Unreadable {
        BodyDescriptor descriptor = tokens.getBodyDescriptor();
        String type = String.valueOf(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
        boolean wanted = (type.equals("text/plain") && plain == null) || (type.equals("text/html") && html == null);
        if (!wanted) {
            return;
        }
        int most = Math.min(4 * limits.text(), Integer.MAX_VALUE - 16);
        byte[] bytes = tokens.getDecodedInputStream().readNBytes(most);
        if (bytes.length == most) {
            throw limits.tooLong();
        }
        Decoded decoded = new Decoder(limits).decode(bytes, descriptor.getCharset());
        if (!decoded.text().isBlank()) {
            Body body = new Body(decoded, number);
            if (type.equals("text/plain")) {
                plain = body;
            } else {
                html = body;
            }
        }
    }

    private Extract extract() throws Unreadable {
        Body body = plain != null ? plain : html;
        String title = header("subject");
        TextBuilder out =
                new TextBuilder(Unit.CHARACTERS, body == null ? "" : body.text().charset(), limits);
        if (body != null) {
            int reach = Math.min(body.text().text().length(), 2000);
            if (title != null && !Headed.startsWith(body.text().text().substring(0, reach), title)) {
                Headed.headline(out, title, "subject");
            }
            if (plain != null) {
                String text = plain.text().text();
                out.copy(text, plain.part("plain"), 0, text.length());
            } else if (html != null) {
                new PageExtracts(limits).append(html.text().text(), html.part("html"), out);
            }
        }
        return out.build("message/rfc822", metadata(title));
    }

    private Metadata metadata(@Nullable String title) {
        return new Metadata(
                title,
                sender(header("from")),
                header("organization"),
                address(header("archived-at")),
                Dates.parse(header("date")),
                header("content-language"));
    }

    /// `"Ann Lee" <ann@example.org>` is Ann Lee.
    private static @Nullable String sender(@Nullable String from) {
        if (from == null) {
            return null;
        }
        int address = from.indexOf('<');
        String name = (address > 0 ? from.substring(0, address) : from).strip();
        String bare = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1)
                : name;
        return bare.isBlank() ? null : bare.strip();
    }

    private static @Nullable String address(@Nullable String header) {
        return header == null ? null : header.replaceAll("^<|>$", "");
    }

    private @Nullable String header(String name) {
        String value = headers.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String unfolded(String body) {
        String line = String.valueOf(body).replaceAll("\\r?\\n[ \\t]+", " ");
        return line.length() > 2000
                ? line.substring(0, 2000)
                : DecoderUtil.decodeEncodedWords(line, DecodeMonitor.SILENT);
    }
}
