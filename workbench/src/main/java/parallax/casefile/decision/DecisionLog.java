package parallax.casefile.decision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The file that holds a case's decisions, one line of JSON each, to which lines are only ever added. A line is on disk
/// before [#append] returns.
///
/// A process killed while it writes leaves half a line at the end, of which nobody was told that it was decided. It is
/// set aside in `decisions.torn` by the next one that appends, and passed over by readers.
public final class DecisionLog {
    private final Path file;
    private final Path torn;

    /// @param folder of the case
    public DecisionLog(Path folder) {
        this(folder.resolve("decisions.jsonl"), folder.resolve("decisions.torn"));
    }

    private DecisionLog(Path file, Path torn) {
        this.file = file;
        this.torn = torn;
    }

    /// Decisions that were exported, to be read only.
    ///
    /// @throws NoSuchFileException where there is no such file
    public static DecisionLog ofFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new DecisionLog(file, file);
    }

    /// The lines of all decisions, as another case can import them.
    public static List<String> export(Decisions decisions) {
        return decisions.all().stream().map(DecisionJson::line).toList();
    }

    /// What the file holds.
    ///
    /// @param wholeBytes how far the whole lines reach
    @SuppressWarnings("ArrayRecordComponent")
    private record Content(Decisions decisions, byte[] bytes, int wholeBytes, boolean unended) {}

    /// All decisions; none where there is no file.
    ///
    /// @throws DecisionException naming file and line of one that cannot be read
    public Decisions read() throws IOException {
        return content().decisions();
    }

    private Content content() throws IOException {
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        List<Entry> entries = new ArrayList<>();
        int start = 0;
        boolean unended = false;
        for (int line = 1; start < bytes.length; line++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            boolean ended = end < bytes.length;
            try {
                add(entries, text(bytes, start, end));
            } catch (IllegalArgumentException | CharacterCodingException e) {
                if (ended) {
                    throw new DecisionException(file + ":" + line + ": " + e.getMessage(), e);
                }
                break;
            }
            unended = !ended;
            start = ended ? end + 1 : end;
        }
        return new Content(new Decisions(entries), bytes, start, unended);
    }

    private static void add(List<Entry> entries, String line) {
        if (line.isBlank()) {
            return;
        }
        Entry entry = DecisionJson.entry(line);
        if (entry.number() != entries.size() + 1) {
            throw new IllegalArgumentException(
                    "decision " + entry.number() + " where " + (entries.size() + 1) + " should stand");
        }
        entries.add(entry);
    }

    private static String text(byte[] bytes, int start, int end) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, start, end - start))
                .toString();
    }

    /// Adds decisions after those that there are, all or, if the disk fails, none.
    ///
    /// @param entries numbered on from the last one
    /// @return all decisions
    public Decisions append(List<Entry> entries) throws IOException {
        Content content = content();
        Decisions all = content.decisions();
        StringBuilder lines = new StringBuilder(content.unended() ? "\n" : "");
        for (Entry entry : entries) {
            all = all.with(entry);
            lines.append(DecisionJson.line(entry)).append('\n');
        }
        setAside(content);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(content.wholeBytes());
            write(channel, content.wholeBytes(), lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        return all;
    }

    private static void write(FileChannel channel, long at, byte[] bytes) throws IOException {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            channel.position(at);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(at);
            throw e;
        }
    }

    private void setAside(Content content) throws IOException {
        int length = content.bytes().length - content.wholeBytes();
        if (length > 0) {
            byte[] rest = new byte[length + 1];
            System.arraycopy(content.bytes(), content.wholeBytes(), rest, 0, length);
            rest[length] = '\n';
            Files.write(torn, rest, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
