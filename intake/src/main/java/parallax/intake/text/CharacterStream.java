package parallax.intake.text;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;

/// A stream of characters whose charset was told from its first bytes.
///
/// @param reader  stands after a byte order mark
/// @param sample  the first characters, to tell the format from
public record CharacterStream(Reader reader, String charset, String sample) {
    private static final int SAMPLE = 1 << 16;

    /// Opens a stream, which the caller closes.
    public static CharacterStream of(BufferedInputStream in) throws IOException {
        in.mark(SAMPLE + 1);
        byte[] sample = in.readNBytes(SAMPLE);
        in.reset();
        // The sample may end within a character of several bytes.
        boolean whole = sample.length < SAMPLE;
        Charset charset = Decoder.charset(whole ? sample : Arrays.copyOf(sample, end(sample)), null);
        Reader reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        String words = new String(sample, charset);
        return new CharacterStream(reader, charset.name(), words.startsWith("\uFEFF") ? words.substring(1) : words);
    }

    /// Where the last character that can be incomplete as UTF-8 begins.
    private static int end(byte[] sample) {
        int end = sample.length;
        while (end > 0 && end > sample.length - 4 && (sample[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        return end > 0 && (sample[end - 1] & 0x80) != 0 ? end - 1 : end;
    }
}
