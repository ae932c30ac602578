package parallax.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.actor.Alias.Role;

/// Learns demonyms from names such as `Zemblan government` where a file lists none.
final class Demonyms {
    private static final int SHARED_LETTERS = 3;

    private Demonyms() {}

    /// The demonyms of all governments of one file whose rows leave the roles of their names open.
    static List<Alias> learnt(List<ActorRow> rows) {
        List<ActorRow> nameless = rows.stream()
                .filter(row -> row.isGovernment() && !row.has(Role.DEMONYM) && !row.has(Role.COUNTRY))
                .toList();
        if (nameless.isEmpty()) {
            return List.of();
        }
        Set<String> persons = rows.stream()
                .filter(row -> row.actor().kind() == ActorKind.PERSON)
                .flatMap(row -> NameWords.of(row.actor().name()).stream())
                .map(NameWord::exact)
                .collect(Collectors.toCollection(HashSet::new));
        List<Alias> learnt = new ArrayList<>();
        for (ActorRow row : nameless) {
            String id = row.actor().id();
            String country = TransliterationKey.exact(Roles.country(row.actor().name()));
            rows.stream()
                    .filter(other ->
                            other.equals(row) || id.equals(other.actor().parent()))
                    .flatMap(Demonyms::names)
                    .map(NameWords::of)
                    .filter(words -> words.size() > 1)
                    .map(List::getFirst)
                    .filter(word -> !persons.contains(word.exact()) && isOf(country, word.exact()))
                    .map(NameWord::letters)
                    .distinct()
                    .flatMap(Demonyms::withPlural)
                    .forEach(form -> learnt.add(new Alias(form, id, Role.DEMONYM, null, null)));
        }
        return learnt;
    }

    private static Stream<String> names(ActorRow row) {
        return Stream.concat(
                Stream.of(row.actor().name()), row.aliases().stream().map(AliasSpec::form));
    }

    private static boolean isOf(String country, String word) {
        return !word.equals(country)
                && word.length() >= SHARED_LETTERS
                && country.regionMatches(0, word, 0, SHARED_LETTERS);
    }

    private static Stream<String> withPlural(String demonym) {
        boolean countable = demonym.endsWith("an") || demonym.endsWith("i") || demonym.endsWith("er");
        return countable ? Stream.of(demonym, demonym + "s") : Stream.of(demonym);
    }
}
