package parallax.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import parallax.actor.Alias.Role;

/// Reads registry files: `id name kind aliases parent country domain`, tab-separated, with a header. The format is
/// described in `docs/actors-format.md`.
final class RegistryFile {
    private static final int SHORTEST_LOOSE_WORD = 6;

    private final SequencedMap<String, Listing> listings = new LinkedHashMap<>();
    private final Map<String, List<Alias>> aliases = new LinkedHashMap<>();
    private final NameIndex index = new NameIndex();

    SequencedMap<String, Listing> listings() {
        return listings;
    }

    Map<String, List<Alias>> aliases() {
        return aliases;
    }

    NameIndex index() {
        return index;
    }

    /// @throws IOException naming the file, line and reason
    void read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            read(file.toString(), lines);
        } catch (MalformedInputException e) {
            throw new IOException(file + ": not UTF-8", e);
        }
    }

    void read(String name, BufferedReader lines) throws IOException {
        List<ActorRow> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#' || isHeader(line)) {
                continue;
            }
            try {
                rows.add(ActorRow.parse(line));
            } catch (IllegalArgumentException e) {
                throw new IOException(name + ":" + number + ": " + e.getMessage(), e);
            }
        }
        for (ActorRow row : rows) {
            add(row);
        }
        Demonyms.learnt(rows).forEach(alias -> add(alias, false));
    }

    private static boolean isHeader(String line) {
        return line.startsWith("id\tname\tkind");
    }

    private void add(ActorRow row) {
        listings.put(row.actor().id(), row.listing());
        ActorKind kind = row.actor().kind();
        for (Alias alias : Roles.of(row)) {
            add(alias, isTransliterated(alias, kind));
        }
    }

    private void add(Alias alias, boolean transliterated) {
        aliases.computeIfAbsent(alias.actor(), id -> new ArrayList<>()).add(alias);
        index.add(alias, transliterated);
    }

    /// Names from other scripts are spelled in many ways; names of states, agencies and the like are not, and single
    /// words sound like too many others.
    private static boolean isTransliterated(Alias alias, ActorKind kind) {
        if (alias.role() != Role.NAME || Roles.isAcronym(alias.form())) {
            return false;
        }
        boolean severalWords = NameWords.hasSeveral(alias.form());
        return switch (kind) {
            case ARMED_GROUP -> severalWords || alias.form().length() >= SHORTEST_LOOSE_WORD;
            case PERSON, ORGANISATION, COALITION, MEDIA_OUTLET -> severalWords;
            case STATE, POPULATION_GROUP, INTERNATIONAL_ORGANISATION, UNNAMED -> false;
        };
    }
}
