package parallax.eval.records.side;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.eval.anchor.Anchor;
import parallax.eval.anchor.NoAnchor;
import parallax.eval.anchor.Stretch;
import parallax.eval.value.Folding;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;

/// The records of one account, or of one reader's comment, on one side.
///
/// @param account  name of the account, `NAME#id` for a comment
/// @param head     the `account` object: title, author, publisher, date
/// @param extent   where the whole stands; missing where the file does not say
/// @param sections the sections that the file has, empty ones included
public record Side(
        String account,
        JsonNode head,
        Anchor extent,
        Set<String> sections,
        Cast cast,
        Tracks tracks,
        List<NameEntry> names,
        List<StatementEntry> statements,
        List<PlainEntry> events,
        List<PlainEntry> figures,
        List<PlainEntry> positions,
        List<PlainEntry> places,
        List<PlainEntry> times) {
    private static final Set<String> OWN_VOICE = Set.of("", "author", "own", "own voice", "authors own voice");

    /// Whether the file has this section, empty or not.
    public boolean has(String section) {
        return sections.contains(section);
    }

    /// Whether any record has this field; then a missing one means null.
    public static boolean annotated(List<? extends Entry> entries, String... keys) {
        return entries.stream()
                .anyMatch(entry -> Stream.of(keys).anyMatch(key -> entry.raw().has(key)));
    }

    /// The statement that a record stands in.
    public Parent parent(Entry entry) {
        JsonNode inside = entry.raw().path("inside");
        JsonNode id = inside.isObject() ? inside.path("id") : inside;
        String words = LooseJson.words(id);
        return statements.reversed().stream()
                .filter(statement -> statement.id().equals(words))
                .findFirst()
                .map(statement -> new Parent(statement, true))
                .orElseGet(() -> new Parent(null, OWN_VOICE.contains(Folding.fold(words))));
    }

    /// How many statements stand around a record; a circle counts each once.
    public int depth(Entry entry) {
        int depth = 0;
        Set<String> seen = new HashSet<>(Set.of(entry.id()));
        StatementEntry above = parent(entry).statement();
        while (above != null && seen.add(above.id())) {
            depth++;
            above = parent(above).statement();
        }
        return depth;
    }

    /// The extent, or where it is not given, from the first to the last record.
    public Anchor hull() {
        if (extent instanceof Stretch) {
            return extent;
        }
        @Nullable
        Stretch hull = entries()
                .map(Entry::span)
                .flatMap(span -> span instanceof Stretch stretch ? Stream.of(stretch) : Stream.empty())
                .reduce((a, b) -> new Stretch(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())))
                .orElse(null);
        return hull == null ? NoAnchor.MISSING : hull;
    }

    private Stream<Entry> entries() {
        return Stream.of(names, statements, events, figures, positions, places, times)
                .flatMap(List::stream);
    }
}
