package parallax.eval.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import parallax.eval.speed.ReadTexts.ReadText;
import parallax.event.EventReader;
import parallax.event.OwnVoice;
import parallax.statement.StatementReader;
import parallax.statement.Statements;
import parallax.talks.TalksReader;

/// Times the rooms of statements, events and talks on the texts of gold files, given what they are given in an account:
/// the language model's sentences, the actors, places and times. Prints sentences per CPU-second as `key=value` lines;
/// `coding` is all three together.
public final class CodingSpeed {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final StatementReader statements = new StatementReader();
    private final EventReader events = new EventReader();
    private final TalksReader talks = new TalksReader();

    /// @param said the text's statements, for the rooms behind
    private record Told(ReadText text, Statements said) {}

    /// @param arguments gold files, one JSON object with a `text` a line
    public static void main(String[] arguments) throws IOException {
        CodingSpeed speed = new CodingSpeed();
        ReadTexts texts = new ReadTexts();
        List<Told> all = new ArrayList<>();
        for (String file : arguments) {
            for (ReadText text : texts.read(Path.of(file))) {
                all.add(new Told(text, speed.statements.read(text.reading(), text.cast())));
            }
        }
        print("statements", all, speed::statements);
        print("events", all, speed::events);
        print("talks", all, speed::talks);
        print("coding", all, speed::coding);
    }

    private int statements(Told told) {
        return statements.read(told.text().reading(), told.text().cast()).list().size();
    }

    private int events(Told told) {
        ReadText text = told.text();
        return events.read(text.reading(), text.cast(), told.said(), OwnVoice.UNKNOWN, text.places(), text.times())
                .size();
    }

    private int talks(Told told) {
        ReadText text = told.text();
        return talks.read(text.reading(), text.cast(), told.said(), text.places(), null)
                .positions()
                .size();
    }

    private int coding(Told told) {
        return statements(told) + events(told) + talks(told);
    }

    private static void print(String rooms, List<Told> texts, ToIntFunction<Told> work) {
        long records = 0;
        for (int round = 0; round < WARM_UP; round++) {
            records = texts.stream().mapToInt(work).sum();
        }
        long sentences = 0;
        long cpu = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            for (Told text : texts) {
                records += work.applyAsInt(text);
                sentences += text.text().reading().sentences().size();
            }
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s=%.0f sentences per CPU-second, %d records%n",
                rooms,
                sentences / seconds,
                records / (ROUNDS + 1));
    }
}
