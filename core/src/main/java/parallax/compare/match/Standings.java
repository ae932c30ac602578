package parallax.compare.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A story's mentions and how each stands among the others. Whether two mentions tell one event depends on whether
/// each has somebody better: two shots of the same story are alike, but each may be more like a third.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Standings(List<Clue> clues, Standing[] standings, float accounts, float density) {
    /// How many of the most alike are looked at.
    private static final int TOP = 6;

    /// From this likeness on two triggers are rather alike.
    private static final float ALIKE = 0.5f;

    static Standings of(List<Clue> clues) {
        Map<String, Set<Integer>> accountsOf = new HashMap<>();
        Map<String, Integer> own = new HashMap<>();
        Set<Integer> accounts = new HashSet<>();
        for (Clue clue : clues) {
            accounts.add(clue.account());
            accountsOf.computeIfAbsent(clue.stem(), missing -> new HashSet<>()).add(clue.account());
            own.merge(inAccount(clue), 1, Integer::sum);
        }
        float[][] top = new float[clues.size()][TOP];
        float[] sum = new float[clues.size()];
        int[] alike = new int[clues.size()];
        for (int one = 0; one < clues.size(); one++) {
            for (int other = one + 1; other < clues.size(); other++) {
                float told = clues.get(one).told().cosine(clues.get(other).told());
                for (int mention : new int[] {one, other}) {
                    sum[mention] += told;
                    alike[mention] += told > ALIKE ? 1 : 0;
                    keep(top[mention], told);
                }
            }
        }
        Standing[] standings = new Standing[clues.size()];
        float all = Math.max(1, clues.size());
        for (int at = 0; at < standings.length; at++) {
            Clue clue = clues.get(at);
            float in = accountsOf.getOrDefault(clue.stem(), Set.of()).size();
            standings[at] = new Standing(
                    sum[at] / all,
                    mean(top[at]),
                    alike[at] / all,
                    top[at][TOP - 1],
                    in / accounts.size(),
                    own.getOrDefault(inAccount(clue), 1));
        }
        float many = Math.max(1, accounts.size());
        return new Standings(clues, standings, (float) Math.log(many), (float) Math.log(all / many));
    }

    private static String inAccount(Clue clue) {
        return clue.account() + " " + clue.stem();
    }

    /// Puts a likeness among the greatest, which stand in ascending order.
    private static void keep(float[] top, float told) {
        if (told > top[0]) {
            top[0] = told;
            Arrays.sort(top);
        }
    }

    private static float mean(float[] numbers) {
        float sum = 0;
        for (float number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }

    Clue clue(int at) {
        return clues.get(at);
    }

    Standing of(int at) {
        return standings[at];
    }
}
