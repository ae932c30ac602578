package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Outcome.LeftOut;
import parallax.intake.Outcome.Taken;

final class IntakeTest {
    @TempDir
    Path folder;

    @Test
    void plainTextIsStoredAsItStands() throws IOException {
        Taken taken = taken("a.txt", "\uFEFFFirst line\r\n\r\nSecond \u2013 line\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(taken.document().text()).isEqualTo("First line\r\n\r\nSecond \u2013 line\r\n");
        assertThat(taken.document().id()).isEqualTo("a");
        assertThat(taken.map().origin(0))
                .hasValueSatisfying(place -> assertThat(place.from()).isEqualTo(1));
    }

    @Test
    void charsetsAreDetected() throws IOException {
        String arabic = "قالت الحكومة السورية إن الجيش لم يطلق النار على المتظاهرين في مدينة حمص يوم الجمعة الماضي";
        String russian = "Министерство обороны сообщило, что самолеты не наносили ударов по жилым кварталам города";
        String french = "Le président a déclaré à la presse que l’armée n’avait pas tiré sur les réfugiés.";

        assertThat(taken("u16.txt", ("\uFEFF" + french).getBytes(StandardCharsets.UTF_16LE))
                        .document()
                        .text())
                .isEqualTo(french);
        assertThat(decoded(arabic, "windows-1256")).isEqualTo(arabic);
        assertThat(decoded(russian, "windows-1251")).isEqualTo(russian);
        assertThat(decoded(french, "windows-1252")).isEqualTo(french);
    }

    @Test
    void oneBrokenByteDoesNotTurnUtf8IntoSomethingElse() throws IOException {
        byte[] bytes =
                "Zehn Männer – fünf Frauen – zwölf Häuser zerstört, größer, schöner.|".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;

        assertThat(taken("broken.txt", bytes).document().text())
                .startsWith("Zehn Männer – fünf")
                .endsWith("\uFFFD");
    }

    @Test
    void foldersAreReadByNameAndEachIdIsGivenOnce() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("z.txt"), "last");
        Files.writeString(folder.resolve("b/z.txt"), "first");
        Files.writeString(folder.resolve(".hidden.txt"), "no");

        List<Outcome> outcomes = read(List.of(folder), InputStream.nullInputStream());

        assertThat(outcomes)
                .map(outcome -> ((Taken) outcome).document().id() + "="
                        + ((Taken) outcome).document().text())
                .containsExactly("z=first", "z-2=last");
        assertThat(new Intake(IntakeSettings.STANDARD).estimate(List.of(folder)))
                .isEqualTo(9);
    }

    @Test
    void standardInputCanBeCopiedWhileItIsTaken() {
        Intake intake = new Intake(IntakeSettings.STANDARD);
        List<String> copies = new ArrayList<>();
        intake.read(
                List.of(Path.of("-")), new ByteArrayInputStream("typed".getBytes(StandardCharsets.UTF_8)), outcome -> {
                    try (InputStream in = intake.open(((Taken) outcome).original())) {
                        copies.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
        assertThat(copies).containsExactly("typed");
    }

    @Test
    void aMissingFileIsOneLine() {
        assertThat(read(List.of(folder.resolve("none.txt")), InputStream.nullInputStream()))
                .containsExactly(new LeftOut(folder.resolve("none.txt").toString(), "", "there is no such file"));
    }

    private String decoded(String text, String charset) throws IOException {
        return taken(charset + ".txt", text.getBytes(Charset.forName(charset)))
                .document()
                .text();
    }

    private Taken taken(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return (Taken) read(List.of(file), InputStream.nullInputStream()).getFirst();
    }

    private static List<Outcome> read(List<Path> inputs, InputStream in) {
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(IntakeSettings.STANDARD).read(inputs, in, outcomes::add);
        return outcomes;
    }
}
