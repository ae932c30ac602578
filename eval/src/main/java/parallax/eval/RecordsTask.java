package parallax.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import parallax.account.Reader;
import parallax.actor.ActorRegistry;
import parallax.export.RecordsJson;
import parallax.language.EncoderLanguageModel;
import parallax.place.Gazetteer;
import parallax.text.Document;

/// Reads the plain texts of a folder and writes `NAME.records.json` for each.
public final class RecordsTask {
    private final Reader reader;

    /// @param lists folder whose `actors.tsv` and `places.tsv`, where there, extend the built-in lists
    public RecordsTask(Path lists) throws IOException {
        ActorRegistry actors = ActorRegistry.builtIn();
        Gazetteer places = Gazetteer.builtIn();
        Path actorFile = lists.resolve("actors.tsv");
        Path placeFile = lists.resolve("places.tsv");
        this.reader = new Reader(
                new EncoderLanguageModel(),
                Files.exists(actorFile) ? actors.with(actorFile) : actors,
                Files.exists(placeFile) ? places.with(placeFile) : places);
    }

    /// Reads each `*.txt` of `texts` and writes its records into `out`.
    public void predict(Path texts, Path out) throws IOException {
        for (Path text : textsOf(texts)) {
            predict(text.getFileName().toString().replaceFirst("\\.txt$", ""), text, out);
        }
    }

    /// Reads one text and writes its records as `NAME.records.json` into `out`.
    public void predict(String name, Path text, Path out) throws IOException {
        Files.createDirectories(out);
        Document document = new Document(name, new String(Files.readAllBytes(text), StandardCharsets.UTF_8));
        String json = new RecordsJson().write(reader.read(document)).toPrettyString();
        Files.writeString(out.resolve(name + ".records.json"), json + "\n");
    }

    private static List<Path> textsOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
