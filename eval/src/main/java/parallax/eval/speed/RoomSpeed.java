package parallax.eval.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import parallax.actor.ActorReader;
import parallax.actor.ActorRegistry;
import parallax.actor.Cast;
import parallax.figure.FigureReader;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.place.Gazetteer;
import parallax.place.Place;
import parallax.place.PlaceReader;
import parallax.text.Document;
import parallax.text.PassageReader;
import parallax.time.AccountDate;
import parallax.time.AccountDateReader;
import parallax.time.TimeExpression;
import parallax.time.TimeReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Times the rooms of places, times and figures on the texts of gold files, given what they are given in an account:
/// the sentences of the language model and the names. Prints characters per CPU-second as `key=value` lines.
public final class RoomSpeed {
    /// So much of each file is read; the language model takes most of the time.
    private static final int CHARACTERS = 200_000;

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PassageReader passages = new PassageReader();
    private final EncoderLanguageModel language = new EncoderLanguageModel();
    private final ActorReader actors = new ActorReader(ActorRegistry.builtIn());
    private final AccountDateReader dates = new AccountDateReader();
    private final TimeReader times = new TimeReader();
    private final PlaceReader places = new PlaceReader(Gazetteer.builtIn());
    private final FigureReader figures = new FigureReader();

    private record Read(Reading reading, AccountDate date, Cast cast, List<TimeExpression> times, List<Place> places) {}

    /// @param arguments gold files, one JSON object with a `text` a line
    public static void main(String[] arguments) throws IOException {
        RoomSpeed speed = new RoomSpeed();
        List<Read> all = new ArrayList<>();
        for (String file : arguments) {
            List<Read> read = speed.read(Path.of(file));
            speed.measure(Path.of(file).getFileName().toString().replaceFirst("\\..*", "") + "_", read);
            all.addAll(read);
        }
        speed.measure("", all);
    }

    private List<Read> read(Path file) throws IOException {
        List<Read> read = new ArrayList<>();
        int characters = 0;
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JsonMapper.shared().readTree(line);
            String text = node.path("text").asString("");
            characters += text.length();
            if (!text.isBlank() && characters <= CHARACTERS) {
                Document document = new Document(node.path("doc").asString(""), text);
                Reading reading = Reading.of(document, passages.read(document), language);
                AccountDate date = dates.read(reading);
                Cast cast = actors.read(reading, date);
                read.add(new Read(reading, date, cast, times.read(reading, date), places.read(reading, cast)));
            }
        }
        return read;
    }

    private void measure(String prefix, List<Read> texts) {
        print(prefix + "date", texts, this::date);
        print(prefix + "time", texts, this::time);
        print(prefix + "place", texts, this::place);
        print(prefix + "figure", texts, this::figure);
        print(prefix + "rooms", texts, this::rooms);
    }

    private int date(Read text) {
        return dates.read(text.reading()).evidence().size();
    }

    private int time(Read text) {
        return times.read(text.reading(), text.date()).size();
    }

    private int place(Read text) {
        return places.read(text.reading(), text.cast()).size();
    }

    private int figure(Read text) {
        return figures.read(text.reading(), text.date(), text.times(), text.places())
                .size();
    }

    private int rooms(Read text) {
        return date(text) + time(text) + place(text) + figure(text);
    }

    private static void print(String room, List<Read> texts, ToIntFunction<Read> work) {
        long characters = 0;
        long records = 0;
        for (int round = 0; round < WARM_UP; round++) {
            records = texts.stream().mapToInt(work).sum();
        }
        long cpu = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            for (Read text : texts) {
                records += work.applyAsInt(text);
                characters += text.reading().document().text().length();
            }
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
        System.out.printf(
                Locale.ROOT, "%s=%.0f characters per CPU-second, %d records%n", room, characters / seconds, records);
    }
}
