package parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// ONNX Runtime searches the process's command line by a regular expression that recurses for every character: a long
/// class path ended the process.
final class LongCommandLineTest {
    private static final int CHARACTERS = 100_000;

    /// Loads the model, as a program does.
    public static void main(String[] arguments) {
        System.out.println("loaded " + new EncoderLanguageModel().getClass().getSimpleName());
    }

    @Test
    void theModelIsLoadedWhateverTheLengthOfTheCommandLine() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dlong=" + "x".repeat(CHARACTERS),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongCommandLineTest.class.getName())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).contains("loaded EncoderLanguageModel");
    }
}
