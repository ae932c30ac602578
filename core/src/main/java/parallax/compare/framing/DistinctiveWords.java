package parallax.compare.framing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.compare.framing.AccountWords.Use;
import parallax.compare.framing.LogOdds.Count;

/// The words that each source uses more than all others together.
///
/// The prior is the language of all accounts: a word has the share in it that it has in all texts, and the prior weighs
/// as much as an average source, so that a small source is held to write as all do. A word is listed with z above
/// [#SURE] where at least two accounts of the source have it; how much of that hangs on single accounts is found by
/// drawing the accounts anew.
public final class DistinctiveWords {
    /// From which z on a word is listed.
    public static final double SURE = 1.96;

    /// Words listed for a source at most, of each kind.
    public static final int MOST = 40;

    private static final int FEWEST_ACCOUNTS = 2;

    private final SortedMap<String, SourceCounts> sources = new TreeMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> accounts = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final FunctionWords functions = new FunctionWords();
    private int total;

    private DistinctiveWords(List<AccountWords> words, WordVoice voice) {
        for (AccountWords account : words) {
            sources.computeIfAbsent(account.source(), SourceCounts::new).add(account, voice);
            account.uses().forEach((word, use) -> uses.merge(word, use, Use::plus));
            account.counts(voice).forEach((word, count) -> {
                counts.merge(word, count, Integer::sum);
                accounts.merge(word, 1, Integer::sum);
                total += count;
            });
        }
    }

    /// The distinctive words of each source, highest z first; none where there is only one source.
    ///
    /// @return by source in alphabetical order
    public static SortedMap<String, List<DistinctiveWord>> find(List<AccountWords> words, WordVoice voice) {
        DistinctiveWords found = new DistinctiveWords(words, voice);
        SortedMap<String, List<DistinctiveWord>> bySource = new TreeMap<>();
        Resampling draws = new Resampling(found.sources.values());
        found.sources.forEach((source, counts) ->
                bySource.put(source, found.sources.size() < 2 ? List.of() : found.of(counts, draws)));
        return Collections.unmodifiableSortedMap(bySource);
    }

    private List<DistinctiveWord> of(SourceCounts source, Resampling draws) {
        Map<WordKind, Integer> listed = new HashMap<>();
        List<DistinctiveWord> found = new ArrayList<>();
        for (String word : candidates(source)) {
            WordKind kind = kind(word);
            if (listed.merge(kind, 1, Integer::sum) <= MOST) {
                found.add(new DistinctiveWord(
                        word,
                        kind,
                        source.count(word),
                        source.accountsWith(word),
                        counts.getOrDefault(word, 0) - source.count(word),
                        accounts.getOrDefault(word, 0) - source.accountsWith(word),
                        logOdds(source, word),
                        draws.stability(source, word, prior(word)),
                        List.of()));
            }
        }
        return List.copyOf(found);
    }

    private List<String> candidates(SourceCounts source) {
        Map<String, Double> z = new HashMap<>();
        for (String word : source.counts().keySet()) {
            double sure = source.accountsWith(word) < FEWEST_ACCOUNTS
                    ? 0
                    : logOdds(source, word).z();
            if (sure > SURE) {
                z.put(word, sure);
            }
        }
        return z.keySet().stream()
                .sorted(Comparator.comparing((String word) -> -z.getOrDefault(word, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private LogOdds logOdds(SourceCounts source, String word) {
        Count here = source.whole(word);
        Count elsewhere = new Count(counts.getOrDefault(word, 0) - here.word(), total - here.total());
        return LogOdds.of(here, elsewhere, prior(word));
    }

    private Count prior(String word) {
        double weight = (double) total / sources.size();
        return new Count(weight * counts.getOrDefault(word, 0) / total, weight);
    }

    private WordKind kind(String word) {
        Use use = uses.getOrDefault(word, Use.NONE);
        if (functions.contains(word)) {
            return WordKind.FUNCTION;
        }
        return use.capitals() > use.smalls() ? WordKind.NAME : WordKind.CONTENT;
    }
}
