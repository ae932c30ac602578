package parallax.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import parallax.casefile.decision.Anchor;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.RecordImage;
import parallax.intake.Intake;
import parallax.intake.IntakeSettings;
import parallax.text.Span;
import tools.jackson.databind.json.JsonMapper;

/// A [SmallCase] open at the desk, and words for what tests do there.
final class DecidedCase implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Path folder;
    final Case held;
    final CorrectionDesk desk;

    DecidedCase(Path folder) throws IOException {
        this.folder = folder;
        if (!Files.exists(folder.resolve("case"))) {
            SmallCase.make(folder);
        }
        this.held = Case.toWrite(folder.resolve("case"), "1");
        this.desk = new CorrectionDesk(held, SmallReader::new, CLOCK);
    }

    DecisionResult decide(Decision decision) throws IOException {
        return desk.decide("ada", "", decision);
    }

    Decision.Edit edit(String account, String record, String changes) throws IOException {
        Selected selected = desk.record(account, record);
        RecordImage after = desk.edited(selected.at().document().id(), selected.image(), JSON.readTree(changes));
        return new Decision.Edit(selected.at(), selected.image(), after);
    }

    Decision.Reject reject(String account, String record) throws IOException {
        Selected selected = desk.record(account, record);
        return new Decision.Reject(selected.at(), selected.image());
    }

    Decision.Accept accept(String account, String record) throws IOException {
        Selected selected = desk.record(account, record);
        return new Decision.Accept(selected.at(), selected.image());
    }

    /// The first place of the words in a document.
    Anchor words(String document, String words) throws IOException {
        String text = Objects.requireNonNull(held.stored(List.of(document)).get(document))
                .text();
        int start = text.indexOf(words);
        return desk.words(document, new Span(start, start + words.length()));
    }

    /// Reads the inputs again, as a later run would.
    void readAgain() throws IOException {
        new ReadRun(held, new SmallReader(), 1, (_, _) -> {})
                .read(
                        new Intake(IntakeSettings.STANDARD),
                        List.of(folder.resolve("in")),
                        InputStream.nullInputStream());
    }

    /// One line a row, columns parted by `|`.
    List<String> rows(String sql) throws IOException {
        return held.query(sql, List.of()).stream()
                .map(row -> String.join(
                        "|", row.values().values().stream().map(String::valueOf).toList()))
                .toList();
    }

    String row(String sql) throws IOException {
        return String.join("; ", rows(sql));
    }

    String status(int decision) throws IOException {
        return desk.list().get(decision - 1).status();
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
