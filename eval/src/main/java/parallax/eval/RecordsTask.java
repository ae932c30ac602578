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
import parallax.language.PerceptronLanguageModel;
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
                new PerceptronLanguageModel(),
                Files.exists(actorFile) ? actors.with(actorFile) : actors,
                Files.exists(placeFile) ? places.with(placeFile) : places);
    }

    /// Reads each `*.txt` of `texts` and writes its records into `out`.
    public void predict(Path texts, Path out) throws IOException {
        Files.createDirectories(out);
        for (Path file : textsOf(texts)) {
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            Document document = new Document(name, Files.readString(file, StandardCharsets.UTF_8));
            String json = new RecordsJson().write(reader.read(document)).toPrettyString();
            Files.writeString(out.resolve(name + ".records.json"), json + "\n");
        }
    }

    private static List<Path> textsOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
