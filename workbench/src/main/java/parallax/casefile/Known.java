package parallax.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.intake.Original;

/// The documents a case holds already: by which file, which place in it, and as what.
final class Known {
    /// @param path where the file is, seen from the case's folder, so that case and files can move together
    private record Origin(String path, String place) {}

    /// What is stored of a document.
    record Entry(String document, String path, String sha256, String contentHash, String fingerprint) {}

    private final Path folder;
    private final Map<Origin, Entry> byOrigin = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private Known(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    static Known of(Case held) throws IOException {
        Known known = new Known(held.folder());
        held.database()
                .query(
                        "SELECT document, path, place, sha256, content_hash, fingerprint FROM documents",
                        List.of(),
                        row -> known.add(
                                row.getString("place"),
                                new Entry(
                                        row.getString("document"),
                                        row.getString("path"),
                                        row.getString("sha256"),
                                        row.getString("content_hash"),
                                        row.getString("fingerprint"))));
        return known;
    }

    private Entry add(String place, Entry entry) {
        byOrigin.put(new Origin(entry.path(), place), entry);
        ids.add(entry.document());
        return entry;
    }

    /// The original's file as seen from the case's folder. Standard input has no place, so there the content stands for
    /// it.
    String path(Original original) {
        return original.file().equals("-") ? "-/" + original.sha256() : path(original.file());
    }

    /// The file as seen from the case's folder; `-` for standard input.
    String path(String file) {
        if (file.equals("-")) {
            return file;
        }
        Path absolute = Path.of(file).toAbsolutePath().normalize();
        try {
            return folder.relativize(absolute).toString().replace('\\', '/');
        } catch (IllegalArgumentException e) {
            // Another root, such as another drive: there is no way from here to there.
            return absolute.toString();
        }
    }

    @Nullable
    Entry find(Original original) {
        return byOrigin.get(new Origin(path(original), original.place()));
    }

    /// The id a document has in the case: the one it has already, or a new one that nothing else has.
    String id(Original original, String wanted) {
        Entry entry = find(original);
        if (entry != null) {
            return entry.document();
        }
        String id = wanted;
        for (int n = 2; !ids.add(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }

    /// All entries, in no particular order.
    Iterable<Entry> entries() {
        return byOrigin.values();
    }
}
