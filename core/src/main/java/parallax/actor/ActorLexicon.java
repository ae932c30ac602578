package parallax.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.actor.HeadNoun.Sort;
import parallax.text.ResourceTable;

/// The English words by which actors are told from all else. Its files are described in `lexicon-SOURCE.md`.
final class ActorLexicon {
    /// What a word inside a capitalised name makes of it.
    ///
    /// @param kind absent where the name is no actor
    record NameSign(String sign, @Nullable ActorKind kind) {}

    private final Map<String, HeadNoun> heads = new HashMap<>();
    private final Map<String, NameSign> nameWords = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Map<String, Boolean> places = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    ActorLexicon() {
        each("head-nouns.tsv", row -> heads.putIfAbsent(row.getFirst(), headNoun(row)));
        each("name-words.tsv", row -> nameWords.putIfAbsent(row.getFirst(), nameSign(row.get(1))));
        each("titles.tsv", row -> titles.putIfAbsent(row.getFirst(), row.get(1)));
        each("given-names.txt", row -> givenNames.add(row.getFirst()));
        each(
                "place-contexts.tsv",
                row -> places.put(row.get(0) + ' ' + row.get(1), row.get(2).equals("place")));
        each(
                "actor-words.tsv",
                row -> lists.computeIfAbsent(row.get(1), list -> new HashSet<>())
                        .add(row.getFirst()));
    }

    private static void each(String file, Consumer<List<String>> row) {
        ResourceTable.rows(ActorLexicon.class, file).forEach(row);
    }

    private static HeadNoun headNoun(List<String> row) {
        return new HeadNoun(Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT)), ActorKind.ofLabel(row.get(2)));
    }

    private static NameSign nameSign(String sign) {
        return switch (sign) {
            case "event", "place", "time" -> new NameSign(sign, null);
            default -> new NameSign("actor", ActorKind.ofLabel(sign));
        };
    }

    /// The head noun with this singular (or plural-only) form.
    Optional<HeadNoun> head(String singular) {
        return Optional.ofNullable(heads.get(singular));
    }

    Optional<NameSign> nameSign(String lower, boolean plural) {
        NameSign sign = nameWords.get(lower);
        return Optional.ofNullable(sign == null && plural ? nameWords.get(Singular.of(lower)) : sign);
    }

    /// `office`, `rank`, `address` or `role`, for words that stand before a person's name.
    Optional<String> title(String lower) {
        return Optional.ofNullable(titles.get(lower));
    }

    boolean isGivenName(String lower) {
        return givenNames.contains(lower);
    }

    /// Whether a context makes a country's name a place (true) or an actor (false); empty where it tells nothing.
    Optional<Boolean> isPlace(String context, String word) {
        return Optional.ofNullable(places.get(context + ' ' + word));
    }

    /// Whether a word stands in one of the lists of `actor-words.tsv`.
    boolean in(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }
}
