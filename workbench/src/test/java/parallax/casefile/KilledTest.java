package parallax.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.export.RecordsJson;
import parallax.intake.Intake;
import parallax.intake.IntakeSettings;

final class KilledTest {
    private static final int DOCUMENTS = 1500;

    @TempDir
    private Path folder;

    private Path corpus;

    @BeforeEach
    void makeCorpus() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(corpus.resolve(i + ".txt"), SmallReader.TEXT.replace("3 May", i + " May"));
        }
    }

    private static List<String> accounts(Path place) throws IOException {
        List<String> accounts = new ArrayList<>();
        try (Case held = Case.toRead(place)) {
            held.accounts(account -> accounts.add(account.document().id() + new RecordsJson().write(account)));
        }
        return accounts;
    }

    private ReadReport read(Path place) throws IOException {
        try (Case held = Case.toWrite(place, "1")) {
            held.adopt(Lists.of(place), "1", false);
            return new ReadRun(held, new SmallReader(), 2, (_, _) -> {})
                    .read(new Intake(IntakeSettings.STANDARD), List.of(corpus), InputStream.nullInputStream());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 7})
    void aKilledRunKeepsWhatItAcknowledgedAndIsContinued(int lines) throws Exception {
        Path place = folder.resolve("killed");
        Process process = Child.start("read", place, corpus);
        int acknowledged = 0;
        try (BufferedReader out = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                String line = Objects.requireNonNull(out.readLine());
                acknowledged = line.startsWith("written ") ? Integer.parseInt(line.substring(8)) : acknowledged;
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).isNotZero();
        ReadReport report = read(place);
        assertThat(report.unchanged()).isGreaterThanOrEqualTo(acknowledged);
        assertThat(report.unchanged() + report.added()).isEqualTo(DOCUMENTS);

        Path whole = folder.resolve("whole");
        read(whole);
        assertThat(accounts(place)).isEqualTo(accounts(whole));
    }

    @Test
    void aSecondProcessIsTurnedAwayAndHarmsNothing() throws Exception {
        Path place = folder.resolve("held");
        read(place);
        Process process = Child.start("hold", place);
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> read(place)).hasMessageContaining("another process is working on this case");
            assertThatThrownBy(() -> Case.toRead(place)).hasMessageContaining("another process");
            process.getOutputStream().close();
            assertThat(process.waitFor()).isZero();
        }
        assertThat(read(place).unchanged()).isEqualTo(DOCUMENTS);
    }
}
