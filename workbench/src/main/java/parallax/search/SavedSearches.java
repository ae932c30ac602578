package parallax.search;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The searches kept in a case, in `searches.jsonl`: a line for each that was saved or deleted, the later ones count.
/// Lines are only added, so a process that is killed spoils none but its own, and a line that cannot be read is passed
/// over.
public final class SavedSearches {
    private static final String FILE = "searches.jsonl";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    /// Those of the case in a folder.
    public SavedSearches(Path folder) {
        this.file = folder.resolve(FILE);
    }

    /// All, by name.
    public List<SavedSearch> all() throws IOException {
        Map<String, SavedSearch> kept = new TreeMap<>();
        if (Files.exists(file)) {
            // Broken bytes must not hide the other lines.
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(line -> apply(line, kept));
        }
        return List.copyOf(kept.values());
    }

    public Optional<SavedSearch> named(String name) throws IOException {
        return all().stream()
                .filter(search -> search.name().equals(name.strip()))
                .findFirst();
    }

    /// Keeps a search, in the place of one of the same name.
    public void save(SavedSearch search) throws IOException {
        ObjectNode line = JSON.createObjectNode()
                .put("name", search.name())
                .put("query", search.query())
                .put("order", search.order().name().toLowerCase(Locale.ROOT))
                .put("saved", search.saved().toString());
        ObjectNode chosen = line.putObject("chosen");
        for (Facet facet : Facet.values()) {
            List<String> values = search.chosen().getOrDefault(facet, List.of());
            if (!values.isEmpty()) {
                var array = chosen.putArray(facet.label());
                values.forEach(array::add);
            }
        }
        append(line);
    }

    /// @return whether there was one of this name
    public boolean delete(String name, Instant when) throws IOException {
        boolean known = named(name).isPresent();
        if (known) {
            append(JSON.createObjectNode().put("deleted", name.strip()).put("when", when.toString()));
        }
        return known;
    }

    private static void apply(String line, Map<String, SavedSearch> kept) {
        try {
            JsonNode json = JSON.readTree(line);
            if (json.has("deleted")) {
                kept.remove(json.path("deleted").asString(""));
            } else {
                SavedSearch search = search(json);
                kept.put(search.name(), search);
            }
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            // Half a line of a process that was killed, or one of a newer version: the others are whole.
            return;
        }
    }

    private static SavedSearch search(JsonNode json) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        json.path("chosen").properties().forEach(entry -> {
            List<String> values = new ArrayList<>();
            entry.getValue().forEach(value -> values.add(value.asString("")));
            Facet.named(entry.getKey()).ifPresent(facet -> chosen.put(facet, List.copyOf(values)));
        });
        return new SavedSearch(
                json.path("name").asString(""),
                json.path("query").asString(""),
                chosen,
                SearchRequest.Order.valueOf(json.path("order").asString("best").toUpperCase(Locale.ROOT)),
                Instant.parse(json.path("saved").asString("")));
    }

    /// Adds a line; first ends one that a killed process left without its end.
    private void append(ObjectNode json) throws IOException {
        byte[] line = (json + "\n").getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw");
                var lock = out.getChannel().lock()) {
            if (!lock.isValid()) {
                throw new IOException(file + ": cannot be locked");
            }
            long end = out.length();
            if (end > 0) {
                out.seek(end - 1);
                if (out.read() != '\n') {
                    out.write('\n');
                }
            }
            out.seek(out.length());
            out.write(line);
            out.getChannel().force(true);
        }
    }
}
