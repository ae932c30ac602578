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
        rows.forEach(this::add);
        Demonyms.learnt(rows).forEach(alias -> add(alias, false));
    }

    private static boolean isHeader(String line) {
        return line.startsWith("id\tname\tkind");
    }

    private void add(ActorRow row) {
        listings.put(row.actor().id(), row.listing());
        ActorKind kind = row.actor().kind();
        Roles.of(row).forEach(alias -> add(alias, isTransliterated(alias, kind)));
    }

    private void add(Alias alias, boolean transliterated) {
        aliases.computeIfAbsent(alias.actor(), id -> new ArrayList<>()).add(alias);
        index.add(alias, transliterated);
    }

    /// Names from other scripts are spelled in many ways; names of states, agencies and the like are not.
    private static boolean isTransliterated(Alias alias, ActorKind kind) {
        boolean name = alias.role() == Role.NAME || alias.role() == Role.SURNAME;
        return name
                && switch (kind) {
                    case PERSON, ARMED_GROUP -> true;
                    case ORGANISATION, COALITION, MEDIA_OUTLET -> alias.form().indexOf(' ') > 0;
                    case STATE, POPULATION_GROUP, INTERNATIONAL_ORGANISATION, UNNAMED -> false;
                };
    }
}
