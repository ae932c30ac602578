package parallax.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/// One run of the program as a test sees it.
record Run(int status, String out, String err) {
    static Run of(Object... arguments) {
        return with("", arguments);
    }

    static Run with(String standardInput, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                110,
                false,
                false);
        int status = Main.run(terminal, words);
        return new Run(status, out.toString(), err.toString());
    }
}
