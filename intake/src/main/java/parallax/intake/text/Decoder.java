package parallax.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Limits;
import parallax.intake.source.Unreadable;

/// Turns bytes into characters: by byte order mark, else as UTF-8 where the bytes are UTF-8 (a few broken ones apart),
/// else by the declared
/// charset, else by the letters' frequencies, else as windows-1252. Bytes that the charset does not know become U+FFFD.
public final class Decoder {
    private static final int SAMPLE = 64_000;
    /// Of 100; below it the detector guesses.
    private static final int SURE = 20;

    private final Limits limits;

    public Decoder(Limits limits) {
        this.limits = limits;
    }

    /// Decodes all bytes.
    ///
    /// @param declared charset that a header or markup names, if any
    /// @throws Unreadable if there are more characters than the limit
    public Decoded decode(byte[] bytes, @Nullable String declared) throws Unreadable {
        Charset charset = charset(bytes, declared);
        double fewest = bytes.length / (double) charset.newEncoder().maxBytesPerChar();
        if (charset.equals(StandardCharsets.UTF_8) ? Utf8.of(bytes).units() > limits.text() : fewest > limits.text()) {
            throw limits.tooLong();
        }
        String text = new String(bytes, charset);
        if (text.length() > limits.text()) {
            throw limits.tooLong();
        }
        // Decoders for a fixed byte order keep the mark as a character.
        boolean mark = !text.isEmpty() && text.charAt(0) == '\uFEFF';
        return new Decoded(mark ? text.substring(1) : text, charset.name(), mark ? 1 : 0);
    }

    /// The charset of those bytes.
    static Charset charset(byte[] bytes, @Nullable String declared) {
        Optional<Charset> marked = byMark(bytes);
        return marked.isPresent() ? marked.get() : unmarked(bytes, declared);
    }

    private static Charset unmarked(byte[] bytes, @Nullable String declared) {
        if (Utf8.of(bytes).likely()) {
            return StandardCharsets.UTF_8;
        }
        return known(declared)
                .filter(named -> !named.equals(StandardCharsets.UTF_8))
                .filter(Charset::canEncode)
                .orElseGet(() -> guess(bytes));
    }

    /// The charset of that name; ISO-8859-1 and ASCII mean windows-1252, as in every browser.
    public static Optional<Charset> known(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name.strip());
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return unmarkedUtf16(bytes);
    }

    /// UTF-16 without a mark: in Western text every other byte of the sample is nearly always NUL.
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 4) {
            return Optional.empty();
        }
        if (odd > pairs * 0.6 && even < pairs * 0.05) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > pairs * 0.6 && odd < pairs * 0.05 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset guess(byte[] bytes) {
        return Letters.guess(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
    }

    /// Loads the detector's tables only when bytes are not UTF-8.
    private static final class Letters {
        static Charset guess(byte[] sample) {
            CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
            for (CharsetMatch match : matches) {
                String name = match.getName();
                boolean unlikely = name.startsWith("UTF-") || name.startsWith("IBM") || name.startsWith("ISO-2022");
                Optional<Charset> charset = known(name);
                if (match.getConfidence() >= SURE && !unlikely && charset.isPresent()) {
                    return charset.get();
                }
            }
            return Charset.forName("windows-1252");
        }
    }
}
