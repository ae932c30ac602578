package parallax.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import parallax.intake.Intake;
import parallax.intake.IntakeSettings;

/// A process of its own that works on a case, for tests that kill it or get in its way.
final class Child {
    private Child() {}

    /// `read CASE INPUT` reads and prints a line after each transaction; `hold CASE` opens the case to write, prints a
    /// line and keeps it until its input ends.
    public static void main(String[] arguments) throws IOException {
        Path place = Path.of(arguments[1]);
        try (Case held = Case.toWrite(place, "1")) {
            say("open");
            if (arguments[0].equals("hold")) {
                System.in.transferTo(java.io.OutputStream.nullOutputStream());
                return;
            }
            held.adopt(Lists.of(place), "1", false);
            new ReadRun(held, new SmallReader(), 2, (documents, _) -> say("written " + documents))
                    .read(
                            new Intake(IntakeSettings.STANDARD),
                            List.of(Path.of(arguments[2])),
                            InputStream.nullInputStream());
        }
        say("done");
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static Process start(Object... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
