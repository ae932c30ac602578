package parallax.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Extract;
import parallax.intake.source.Findings;
import parallax.intake.source.RawFile;
import parallax.text.Document;

/// Reads files, folders and standard input into documents. Nothing is ever fetched from a network; a file that cannot
/// be read is one [Outcome.LeftOut] and the run goes on. Corpora are read row by row.
///
/// Not for use by several threads at once.
public final class Intake {
    private static final Path STANDARD_INPUT = Path.of("-");
    private final IntakeSettings settings;
    private final Formats formats;
    private @Nullable RawFile current;

    public Intake(IntakeSettings settings) {
        this.settings = settings;
        this.formats = new Formats(settings);
    }

    /// Reads all inputs in their order, folders recursively and by name.
    ///
    /// @param standardInput read where an input is `-`
    /// @param outcomes      takes each document as soon as it is read
    public void read(List<Path> inputs, InputStream standardInput, Consumer<Outcome> outcomes) {
        Ids ids = new Ids();
        Folders folders = new Folders(settings.except(), new Folders.Visitor() {
            @Override
            public void file(RawFile file) {
                readFile(file, ids, outcomes);
            }

            @Override
            public void leftOut(String file, String reason) {
                outcomes.accept(new Outcome.LeftOut(file, "", reason));
            }
        });
        for (Path input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                readStandardInput(standardInput, ids, outcomes);
            } else {
                folders.walk(input);
            }
        }
    }

    /// The bytes of an original, to be copied, while its outcomes are being taken. Not by its name: names that are not
    /// in the system's charset cannot be written as characters and found again.
    public InputStream open(Original original) throws IOException {
        RawFile file = current;
        if (file == null || !file.name().equals(original.file())) {
            throw new IOException(original.file() + ": it is no longer being read");
        }
        return file.openRaw();
    }

    /// How many bytes the inputs have, standard input aside: the measure of progress. Unreadable ones count nothing.
    public long estimate(List<Path> inputs) {
        long[] bytes = {0};
        Folders folders = new Folders(settings.except(), new Folders.Visitor() {
            @Override
            public void file(RawFile file) {
                bytes[0] += file.size();
            }

            @Override
            public void leftOut(String file, String reason) {}
        });
        inputs.stream().filter(input -> !input.equals(STANDARD_INPUT)).forEach(folders::walk);
        return bytes[0];
    }

    private void readStandardInput(InputStream in, Ids ids, Consumer<Outcome> outcomes) {
        try {
            Path file = Files.createTempFile("parallax", ".in");
            try {
                Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                readFile(new RawFile("-", file, Files.size(file)), ids, outcomes);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            outcomes.accept(new Outcome.LeftOut("-", "", Reasons.of(e)));
        }
    }

    private void readFile(RawFile file, Ids ids, Consumer<Outcome> outcomes) {
        // The consumer's own failures must not be taken for failures of the file.
        Delivery delivery = new Delivery(file, ids, outcomes);
        current = file;
        try {
            if (file.size() == 0) {
                delivery.leftOut("", "it is empty");
                return;
            }
            delivery.hash = sha256(file);
            formats.reader(file).read(file, delivery);
        } catch (Delivery.Refused refused) {
            throw refused.reason;
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            delivery.leftOut("", Reasons.of(e));
        } finally {
            current = null;
        }
    }

    private static String sha256(RawFile file) throws IOException {
        try (InputStream in = new DigestInputStream(file.openRaw(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Turns one file's findings into outcomes.
    private static final class Delivery implements Findings {
        private final RawFile file;
        private final Ids ids;
        private final Consumer<Outcome> outcomes;
        private String hash = "";

        Delivery(RawFile file, Ids ids, Consumer<Outcome> outcomes) {
            this.file = file;
            this.ids = ids;
            this.outcomes = outcomes;
        }

        @Override
        public void found(Extract extract) {
            if (extract.text().isBlank()) {
                leftOut(extract.place(), "no text");
                return;
            }
            Original original = new Original(file.name(), extract.place(), hash, extract.mediaType(), file.size());
            String id = ids.name(file.name(), extract.key());
            deliver(new Outcome.Taken(
                    original, new Document(id, extract.text(), extract.metadata(), extract.marked()), extract.map()));
        }

        @Override
        public void leftOut(String place, String reason) {
            deliver(new Outcome.LeftOut(file.name(), place, reason));
        }

        private void deliver(Outcome outcome) {
            try {
                outcomes.accept(outcome);
            } catch (RuntimeException e) {
                throw new Refused(e);
            }
        }

        /// The consumer failed.
        static final class Refused extends RuntimeException {
            private static final long serialVersionUID = 1L;
            private final transient RuntimeException reason;

            Refused(RuntimeException reason) {
                super(reason);
                this.reason = reason;
            }
        }
    }
}
