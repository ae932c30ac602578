package parallax.compare.framing;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parallax.compare.ledger.Evidence;
import parallax.compare.ledger.StoryAccounts;
import parallax.text.reprint.Reprint;

/// How each source puts it: counts and words, no verdicts. Only what a source wrote itself is counted, not what it
/// reprints.
///
/// @param actors          by which words each actor is named, those named most first
/// @param descriptions    which words of a class the sources choose for people
/// @param ownWords        the words that a source uses more than the others in its own voice, by source
/// @param attributedWords the same of what it passes on
/// @param roles           how often actors act and are acted upon
public record Framing(
        List<ActorNames> actors,
        List<DescriptionClass> descriptions,
        SortedMap<String, List<DistinctiveWord>> ownWords,
        SortedMap<String, List<DistinctiveWord>> attributedWords,
        List<RoleCount> roles) {
    public Framing {
        actors = List.copyOf(actors);
        descriptions = List.copyOf(descriptions);
        ownWords = Collections.unmodifiableSortedMap(new TreeMap<>(ownWords));
        attributedWords = Collections.unmodifiableSortedMap(new TreeMap<>(attributedWords));
        roles = List.copyOf(roles);
    }

    /// Counts anew; the same for the same accounts in any order. About as fast as the texts are read from disk.
    ///
    /// @param accounts of a story or of the whole case, with the comments that stand under them
    /// @param reprints which documents repeat which, as far as it is known
    public static Framing of(StoryAccounts accounts, List<Reprint> reprints) {
        List<OwnText> texts = OwnText.of(SourcedAccount.all(accounts), reprints);
        NamingTables names = NamingTables.of(texts, accounts);
        List<AccountWords> words = texts.stream()
                .filter(text -> !text.sourced().compared().isComment())
                .map(OwnWords::of)
                .toList();
        return new Framing(
                names.actors(),
                names.descriptions(),
                distinctive(words, texts, WordVoice.OWN),
                distinctive(words, texts, WordVoice.ATTRIBUTED),
                RoleCounts.of(texts, accounts));
    }

    private static SortedMap<String, List<DistinctiveWord>> distinctive(
            List<AccountWords> words, List<OwnText> texts, WordVoice voice) {
        SortedMap<String, List<DistinctiveWord>> found = new TreeMap<>(DistinctiveWords.find(words, voice));
        Map<String, Set<String>> wanted = new HashMap<>();
        found.forEach((source, list) ->
                wanted.put(source, list.stream().map(DistinctiveWord::word).collect(Collectors.toSet())));
        Map<String, Map<String, List<Evidence>>> spans = OwnWords.spans(texts, wanted, voice);
        found.replaceAll((source, list) -> {
            Map<String, List<Evidence>> places = spans.getOrDefault(source, Map.of());
            return list.stream()
                    .map(word -> word.at(places.getOrDefault(word.word(), List.of())))
                    .toList();
        });
        return found;
    }
}
