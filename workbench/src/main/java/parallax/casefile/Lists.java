package parallax.casefile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.account.Reader;
import parallax.actor.ActorRegistry;
import parallax.compare.origin.Families;
import parallax.language.EncoderLanguageModel;
import parallax.place.Gazetteer;

/// The users' lists that a case is read with, and the reader that knows them. Lists given in an earlier run stay; one
/// given again takes the place of its earlier version.
public final class Lists {
    private final Path folder;
    private final List<Source> sources;
    private final @Nullable Reader reader;

    /// @param file  where it is read from: the user's own file, or the case's copy of it
    /// @param fresh whether the user gave it in this run
    private record Source(ListFile listed, Path file, boolean fresh) {
        boolean isSupersededBy(ListFile other) {
            return listed.kind() == other.kind()
                    && (listed.from().equals(other.from()) || listed.sha256().equals(other.sha256()));
        }
    }

    private Lists(Path folder, List<Source> sources, @Nullable Reader reader) {
        this.folder = folder;
        this.sources = List.copyOf(sources);
        this.reader = reader;
    }

    /// The lists of the case in the folder; none where there is no case yet.
    public static Lists of(Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        if (Settings.exist(folder)) {
            for (ListFile listed : Settings.of(folder).lists()) {
                sources.add(new Source(listed, folder.resolve(listed.stored()), false));
            }
        }
        return new Lists(folder, sources, null);
    }

    /// These and one more.
    public Lists with(ListFile.Kind kind, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CaseException(file + ": there is no such file");
        }
        String sha256 = Sha256.of(file);
        String stored = "lists/" + kind.label() + "-" + sha256.substring(0, 12) + ".tsv";
        ListFile listed = new ListFile(kind, file.normalize().toString().replace('\\', '/'), stored, sha256);
        List<Source> more = new ArrayList<>(sources);
        Source fresh = new Source(listed, file, true);
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).isSupersededBy(listed)) {
                // In its old place, since later lists win over earlier ones.
                more.set(i, fresh);
                return new Lists(folder, more, null);
            }
        }
        more.add(fresh);
        return new Lists(folder, more, null);
    }

    /// The same with the reader made.
    ///
    /// @throws IOException naming file, line and reason where a list cannot be read
    public Lists loaded() throws IOException {
        ActorRegistry actors = ActorRegistry.builtIn();
        Gazetteer places = Gazetteer.builtIn();
        for (Source source : sources) {
            switch (source.listed().kind()) {
                case ACTORS -> actors = actors.with(source.file());
                case PLACES -> places = places.with(source.file());
                case FAMILIES -> familyLines(source.file());
            }
        }
        return new Lists(folder, sources, new Reader(new EncoderLanguageModel(), actors, places));
    }

    /// The built-in actors with those of all lists.
    ///
    /// @throws IOException naming file, line and reason where a list cannot be read
    ActorRegistry actors() throws IOException {
        ActorRegistry actors = ActorRegistry.builtIn();
        for (Source source : sources) {
            if (source.listed().kind() == ListFile.Kind.ACTORS) {
                actors = actors.with(source.file());
            }
        }
        return actors;
    }

    /// The publishers' families of all lists.
    ///
    /// @throws CaseException naming the file and the line that tells none
    public Families families() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Source source : sources) {
            if (source.listed().kind() == ListFile.Kind.FAMILIES) {
                lines.addAll(familyLines(source.file()));
            }
        }
        return Families.read(lines);
    }

    private static List<String> familyLines(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            Families.read(lines);
            return lines;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new CaseException(file + ": " + e.getMessage(), e);
        }
    }

    public Reader reader() {
        if (reader == null) {
            throw new IllegalStateException("the lists are not loaded yet");
        }
        return reader;
    }

    /// The files as the users named them.
    public List<Path> files() {
        return sources.stream().map(source -> Path.of(source.listed().from())).toList();
    }

    List<ListFile> listed() {
        return sources.stream().map(Source::listed).toList();
    }

    /// Copies into the case what it does not hold yet.
    void store() throws IOException {
        for (Source source : sources) {
            Path copy = folder.resolve(source.listed().stored());
            if (source.fresh() && !Files.exists(copy)) {
                Files.createDirectories(folder.resolve("lists"));
                Atomic.write(copy, Files.readAllBytes(source.file()));
            }
        }
    }
}
