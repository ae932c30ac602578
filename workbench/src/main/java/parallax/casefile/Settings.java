package parallax.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a case was read with, kept as `case.json` in plain sight.
///
/// @param format version of the case's folder and tables
/// @param reader version of Parallax that last read into it
/// @param lists  users' lists of actors, places and families, in the order in which they were given
public record Settings(int format, String reader, List<ListFile> lists) {
    /// The newest format that this version reads and writes.
    public static final int FORMAT = 2;

    private static final String FILE = "case.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Settings {
        lists = List.copyOf(lists);
    }

    /// The settings of the case in the folder.
    ///
    /// @throws CaseException where there is no case, or one of another format
    static Settings of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new CaseException(folder + ": not a case (no " + FILE + " in it)");
        }
        try {
            return of(folder, JSON.readTree(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (JacksonException | java.nio.charset.CharacterCodingException e) {
            throw new CaseException(file + ": not readable as settings of a case", e);
        }
    }

    static boolean exist(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    private static Settings of(Path folder, JsonNode json) throws CaseException {
        int format = json.path("format").asInt(0);
        String reader = json.path("reader").asString("unknown");
        if (format > FORMAT) {
            throw new CaseException(folder + ": made by a newer Parallax (" + reader + ", case format " + format
                    + "; this one knows up to " + FORMAT + "). Use that version or a later one.");
        }
        if (format < 1) {
            throw new CaseException(folder.resolve(FILE) + ": says no case format");
        }
        if (format < FORMAT) {
            throw new CaseException(folder + ": made by a Parallax before the first release (case format " + format
                    + "; this one knows " + FORMAT + "). Read its inputs into a new case.");
        }
        List<ListFile> lists = new ArrayList<>();
        for (JsonNode list : json.path("lists")) {
            lists.add(ListFile.of(list));
        }
        return new Settings(format, reader, lists);
    }

    /// Written to a new name first, so that a killed process leaves either the old or the new settings.
    void write(Path folder) throws IOException {
        ObjectNode json = JSON.createObjectNode().put("format", format).put("reader", reader);
        var array = json.putArray("lists");
        lists.forEach(list -> array.add(list.json(JSON)));
        Atomic.write(folder.resolve(FILE), (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Tells readings apart: equal where the same text would give the same records.
    String fingerprint() {
        StringBuilder all = new StringBuilder(reader);
        for (ListFile list : lists) {
            if (list.kind() != ListFile.Kind.FAMILIES) {
                all.append('\n').append(list.kind()).append(' ').append(list.sha256());
            }
        }
        return Sha256.of(all.toString()).substring(0, 16);
    }

    /// Tells comparings apart: equal where the same readings would give the same comparison.
    public String comparing() {
        StringBuilder all = new StringBuilder(reader);
        for (ListFile list : lists) {
            if (list.kind() == ListFile.Kind.FAMILIES) {
                all.append('\n').append(list.sha256());
            }
        }
        return Sha256.of(all.toString()).substring(0, 16);
    }
}
