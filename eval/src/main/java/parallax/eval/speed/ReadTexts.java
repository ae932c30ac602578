package parallax.eval.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.actor.ActorReader;
import parallax.actor.ActorRegistry;
import parallax.actor.Cast;
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

/// Prepares the texts of gold files with what rooms are given in an account.
final class ReadTexts {
    /// So much of each file is read; the language model takes most of the time.
    private static final int CHARACTERS = 200_000;

    private final PassageReader passages = new PassageReader();
    private final EncoderLanguageModel language = new EncoderLanguageModel();
    private final ActorReader actors = new ActorReader(ActorRegistry.builtIn());
    private final AccountDateReader dates = new AccountDateReader();
    private final TimeReader times = new TimeReader();
    private final PlaceReader places = new PlaceReader(Gazetteer.builtIn());

    /// A text and what the rooms before found in it.
    record ReadText(Reading reading, AccountDate date, Cast cast, List<TimeExpression> times, List<Place> places) {}

    /// The first texts of a file with one JSON object with a `text` a line.
    List<ReadText> read(Path file) throws IOException {
        List<ReadText> read = new ArrayList<>();
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
                read.add(new ReadText(reading, date, cast, times.read(reading, date), places.read(reading, cast)));
            }
        }
        return read;
    }
}
