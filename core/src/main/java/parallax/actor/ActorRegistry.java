package parallax.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import parallax.actor.NameIndex.Fit;
import parallax.language.Token;
import parallax.text.Span;

/// Known actors with their names: built in, extended by users' files. Immutable and safe to share between threads.
public final class ActorRegistry {
    private static final List<String> BUILT_IN =
            List.of("states.tsv", "people.tsv", "organisations.tsv", "groups.tsv", "media.tsv");

    private final SequencedMap<String, Listing> listings;
    private final Map<String, List<Alias>> aliases;
    private final NameIndex names;
    private final @Nullable ActorRegistry below;

    private ActorRegistry(RegistryFile file, @Nullable ActorRegistry below) {
        SequencedMap<String, Listing> all = new LinkedHashMap<>();
        if (below != null) {
            all.putAll(below.listings);
        }
        all.putAll(file.listings());
        this.listings = Collections.unmodifiableSequencedMap(all);
        this.aliases = file.aliases();
        this.names = file.index();
        this.below = below;
    }

    /// The registry that ships with Parallax. Reads its files anew at each call.
    public static ActorRegistry builtIn() {
        RegistryFile all = new RegistryFile();
        for (String name : BUILT_IN) {
            try (InputStream in = Objects.requireNonNull(ActorRegistry.class.getResourceAsStream(name), name);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                all.read(name, lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ActorRegistry(all, null);
    }

    /// This registry and the actors of a file in the same format, which win over it: words that fit one of the
    /// file's names no longer stand for anyone else.
    ///
    /// @throws IOException naming the file, line and reason where it cannot be read
    public ActorRegistry with(Path file) throws IOException {
        RegistryFile added = new RegistryFile();
        added.read(file);
        return new ActorRegistry(added, this);
    }

    /// The actor with this id.
    public Optional<Actor> actor(String id) {
        return listing(id).map(Listing::actor);
    }

    /// What is known of the actor with this id.
    public Optional<Listing> listing(String id) {
        return Optional.ofNullable(listings.get(id));
    }

    /// All actors, built-in ones first, in the order of their files.
    public Collection<Listing> listings() {
        return listings.values();
    }

    /// All names of an actor in the order of its files, users' first.
    public List<Alias> aliases(String actor) {
        List<Alias> all = new ArrayList<>(aliases.getOrDefault(actor, List.of()));
        if (below != null) {
            all.addAll(below.aliases(actor));
        }
        return List.copyOf(all);
    }

    /// All aliases that these words as a whole can be; empty where there are none.
    public List<Alias> named(String words) {
        List<NameWord> cut = NameWords.of(words);
        int first = cut.size() > 1 && cut.getFirst().exact().equals("the") ? 1 : 0;
        return cut.isEmpty()
                ? List.of()
                : longest(cut, first)
                        .filter(fit -> fit.length() == cut.size() - first)
                        .map(Fit::aliases)
                        .orElse(List.of());
    }

    /// The longest match at every word of a sentence where there is one, in order. A match may lie inside or overlap
    /// an earlier one: `Syrian` in `Free Syrian Army`. Linear in the tokens.
    public List<Match> scan(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        int base = tokens.getFirst().span().start();
        List<NameWord> words = NameWords.of(joined(tokens, base));
        List<Match> matches = new ArrayList<>();
        int token = 0;
        for (int i = 0; i < words.size(); i++) {
            Optional<Fit> fit = longest(words, i);
            if (fit.isEmpty()) {
                continue;
            }
            Span span = new Span(
                    base + words.get(i).start(),
                    base + words.get(i + fit.get().length() - 1).end());
            token = tokenAt(tokens, token, span.start());
            int last = tokenAt(tokens, token, span.end() - 1);
            matches.add(new Match(
                    span, token, last + 1, fit.get().aliases(), fit.get().exact()));
        }
        return List.copyOf(matches);
    }

    private Optional<Fit> longest(List<NameWord> words, int index) {
        Optional<Fit> own = Optional.ofNullable(names.longest(words, index));
        if (below == null) {
            return own;
        }
        Optional<Fit> lower = below.longest(words, index);
        return own.isPresent() && own.get().length() >= lower.map(Fit::length).orElse(0) ? own : lower;
    }

    private static String joined(List<Token> tokens, int base) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.repeat(' ', Math.max(0, token.span().start() - base - text.length()));
            text.append(token.form());
        }
        return text.toString();
    }

    private static int tokenAt(List<Token> tokens, int first, int offset) {
        int token = first;
        while (token + 1 < tokens.size() && tokens.get(token + 1).span().start() <= offset) {
            token++;
        }
        return token;
    }
}
