package parallax.eval.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A set of gold accounts: `NAME.gold.json`, the texts they were read from, and lists that extend the built-in ones.
///
/// @param folder where the gold files are
/// @param texts  where the texts are
/// @param lists  the folder with `actors.tsv` and `places.tsv`, if any
/// @param files  gold file by account
/// @param comparison how the accounts stand to each other; null where there is no such gold
public record RecordsGold(
        Path folder,
        Path texts,
        Path lists,
        SortedMap<String, Path> files,
        @Nullable Path comparison) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String GOLD = ".gold.json";
    private static final String COMPARISON = "comparison.gold.json";

    public RecordsGold {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /// Finds the set: in a folder of gold files, in its subfolder `gold`, or a single file.
    ///
    /// @param given a folder or a file
    /// @param texts folder of the texts; null to look beside the gold: there, in `accounts/`, one folder up
    /// @throws IOException with one plain sentence where gold or texts cannot be found
    public static RecordsGold find(Path given, @Nullable Path texts) throws IOException {
        if (!Files.exists(given)) {
            throw new NoSuchFileException(given.toString());
        }
        SortedMap<String, Path> files = Files.isDirectory(given) ? goldIn(given) : single(given);
        if (files.isEmpty()) {
            throw new FileSystemException(given.toString(), null, "no NAME.gold.json in this folder");
        }
        Path folder = parent(files.values().iterator().next());
        Path found = texts == null ? textsFor(folder, files.firstKey()) : texts;
        if (!Files.isDirectory(found)) {
            throw new FileSystemException(found.toString(), null, "no such folder of texts");
        }
        Path comparison = Files.isDirectory(given) ? comparisonBeside(folder) : null;
        return new RecordsGold(folder, found, listsBeside(folder, found), files, comparison);
    }

    /// The accounts, in order.
    public Set<String> names() {
        return files.keySet();
    }

    /// The gold file of an account.
    ///
    /// @throws IllegalArgumentException where there is no such account
    public Path file(String name) {
        Path file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no gold for " + name);
        }
        return file;
    }

    /// The text of an account, or null where there is none or more than one.
    public @Nullable Path text(String name) throws IOException {
        return text(texts, name);
    }

    /// The accounts whose gold has the records of readers' comments among its own: it marks comments as passages and
    /// does not list them as accounts.
    public Set<String> pagesWithComments() throws IOException {
        Set<String> pages = new TreeSet<>();
        for (var file : files.entrySet()) {
            JsonNode gold = JSON.readTree(Files.readString(file.getValue()));
            boolean listed = gold.path("comments").isArray();
            for (JsonNode passage : gold.path("passages")) {
                if (!listed && passage.path("kind").asString("").equals("comment")) {
                    pages.add(file.getKey());
                }
            }
        }
        return pages;
    }

    /// The characters of a text file; bytes that are no UTF-8 are replaced.
    public static String read(Path text) throws IOException {
        return new String(Files.readAllBytes(text), StandardCharsets.UTF_8);
    }

    private static @Nullable Path text(Path folder, String name) throws IOException {
        for (String suffix : List.of(".txt", ".md", "")) {
            Path found = new Folder(folder).find(name, suffix);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static SortedMap<String, Path> goldIn(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (Path file : new Folder(folder).ending(GOLD)) {
            files.put(name(file), file);
        }
        files.remove(COMPARISON.substring(0, COMPARISON.length() - GOLD.length()));
        Path below = folder.resolve("gold");
        return files.isEmpty() && Files.isDirectory(below) ? goldIn(below) : files;
    }

    private static SortedMap<String, Path> single(Path file) throws IOException {
        if (!file.getFileName().toString().endsWith(GOLD)) {
            throw new FileSystemException(file.toString(), null, "not a NAME.gold.json");
        }
        SortedMap<String, Path> files = new TreeMap<>();
        files.put(name(file), file.toAbsolutePath());
        return files;
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - GOLD.length());
    }

    private static Path textsFor(Path gold, String name) throws IOException {
        for (Path folder : List.of(gold, gold.resolve("accounts"), parent(gold).resolve("accounts"), parent(gold))) {
            if (Files.isRegularFile(folder.resolve(name + ".txt"))) {
                return folder;
            }
        }
        throw new FileSystemException(
                gold.toString(), null, "no text " + name + ".txt beside this gold; name its folder");
    }

    private static Path listsBeside(Path gold, Path texts) {
        Optional<Path> found = Stream.of(texts, parent(texts), gold, parent(gold))
                .filter(folder ->
                        Files.exists(folder.resolve("actors.tsv")) || Files.exists(folder.resolve("places.tsv")))
                .findFirst();
        return found.orElse(texts);
    }

    private static @Nullable Path comparisonBeside(Path gold) {
        return Stream.of(gold, parent(gold))
                .map(folder -> folder.resolve(COMPARISON))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        return parent == null ? path : parent;
    }
}
