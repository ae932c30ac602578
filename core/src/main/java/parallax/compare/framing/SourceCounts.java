package parallax.compare.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import parallax.compare.framing.LogOdds.Count;

/// The words of all accounts of one source, in one voice.
final class SourceCounts {
    private final String source;
    private final List<String> accounts = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();
    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    /// @param account its place among the accounts of the source
    private record Posting(int account, int count) {}

    SourceCounts(String source) {
        this.source = source;
    }

    void add(AccountWords words, WordVoice voice) {
        int account = accounts.size();
        int sum = 0;
        for (Map.Entry<String, Integer> word : words.counts(voice).entrySet()) {
            int count = word.getValue();
            postings.computeIfAbsent(word.getKey(), key -> new ArrayList<>()).add(new Posting(account, count));
            counts.merge(word.getKey(), count, Integer::sum);
            sum += count;
        }
        accounts.add(words.account());
        totals.add(sum);
        total += sum;
    }

    Map<String, Integer> counts() {
        return counts;
    }

    int total() {
        return total;
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    int accountsWith(String word) {
        return postings.getOrDefault(word, List.of()).size();
    }

    /// How often each account is drawn in each of some draws of as many accounts with replacement. The seed is made of
    /// the data, so that the same accounts give the same draws on every machine.
    int[][] draws(int number) {
        Random random = new Random(seed());
        int[][] draws = new int[number][accounts.size()];
        for (int[] draw : draws) {
            for (int at = 0; at < draw.length; at++) {
                draw[random.nextInt(draw.length)]++;
            }
        }
        return draws;
    }

    private long seed() {
        long seed = source.hashCode();
        for (int at = 0; at < accounts.size(); at++) {
            seed = seed * 0x5DEECE66DL + accounts.get(at).hashCode();
            seed = seed * 0x5DEECE66DL + totals.get(at);
        }
        return seed;
    }

    /// All words of a draw.
    double total(int[] draw) {
        double sum = 0;
        for (int at = 0; at < draw.length; at++) {
            sum += (double) draw[at] * totals.get(at);
        }
        return sum;
    }

    /// How often a word is used in a draw.
    double count(String word, int[] draw) {
        double sum = 0;
        for (Posting posting : postings.getOrDefault(word, List.of())) {
            sum += (double) draw[posting.account] * posting.count;
        }
        return sum;
    }

    Count whole(String word) {
        return new Count(count(word), total);
    }
}
