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
import parallax.figure.FigureReader;
import parallax.place.Gazetteer;
import parallax.place.PlaceReader;
import parallax.time.AccountDateReader;
import parallax.time.TimeReader;

/// Times the rooms of places, times and figures on the texts of gold files, given what they are given in an account:
/// the sentences of the language model and the names. Prints characters per CPU-second as `key=value` lines.
public final class RoomSpeed {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final AccountDateReader dates = new AccountDateReader();
    private final TimeReader times = new TimeReader();
    private final PlaceReader places = new PlaceReader(Gazetteer.builtIn());
    private final FigureReader figures = new FigureReader();

    /// @param arguments gold files, one JSON object with a `text` a line
    public static void main(String[] arguments) throws IOException {
        RoomSpeed speed = new RoomSpeed();
        ReadTexts texts = new ReadTexts();
        List<ReadText> all = new ArrayList<>();
        for (String file : arguments) {
            List<ReadText> read = texts.read(Path.of(file));
            speed.measure(Path.of(file).getFileName().toString().replaceFirst("\\..*", "") + "_", read);
            all.addAll(read);
        }
        speed.measure("", all);
    }

    private void measure(String prefix, List<ReadText> texts) {
        print(prefix + "date", texts, this::date);
        print(prefix + "time", texts, this::time);
        print(prefix + "place", texts, this::place);
        print(prefix + "figure", texts, this::figure);
        print(prefix + "rooms", texts, this::rooms);
    }

    private int date(ReadText text) {
        return dates.read(text.reading()).evidence().size();
    }

    private int time(ReadText text) {
        return times.read(text.reading(), text.date()).size();
    }

    private int place(ReadText text) {
        return places.read(text.reading(), text.cast()).size();
    }

    private int figure(ReadText text) {
        return figures.read(text.reading(), text.date(), text.times(), text.places())
                .size();
    }

    private int rooms(ReadText text) {
        return date(text) + time(text) + place(text) + figure(text);
    }

    private static void print(String room, List<ReadText> texts, ToIntFunction<ReadText> work) {
        long characters = 0;
        long records = 0;
        for (int round = 0; round < WARM_UP; round++) {
            records = texts.stream().mapToInt(work).sum();
        }
        long cpu = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            for (ReadText text : texts) {
                records += work.applyAsInt(text);
                characters += text.reading().document().text().length();
            }
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
        System.out.printf(
                Locale.ROOT, "%s=%.0f characters per CPU-second, %d records%n", room, characters / seconds, records);
    }
}
