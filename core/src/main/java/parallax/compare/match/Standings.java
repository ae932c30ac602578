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

    static Standings of(List<Clue> clues, Others others) {
        Map<String, Set<Integer>> accountsOf = new HashMap<>();
        Map<String, Integer> own = new HashMap<>();
        Set<Integer> accounts = new HashSet<>();
        for (Clue clue : clues) {
            accounts.add(clue.account());
            accountsOf.computeIfAbsent(clue.stem(), missing -> new HashSet<>()).add(clue.account());
            own.merge(inAccount(clue), 1, Integer::sum);
        }
        Standing[] standings = new Standing[clues.size()];
        float many = Math.max(1, accounts.size());
        for (int at = 0; at < standings.length; at++) {
            Clue clue = clues.get(at);
            float in = accountsOf.getOrDefault(clue.stem(), Set.of()).size();
            standings[at] = standing(clues, at, others.of(at), in / many, own.getOrDefault(inAccount(clue), 1));
        }
        float density = (float) Math.log(Math.max(1, clues.size()) / many);
        return new Standings(clues, standings, (float) Math.log(many), density);
    }

    private static Standing standing(List<Clue> clues, int mention, int[] others, float accounts, float repeated) {
        Direction told = clues.get(mention).told();
        float[] top = new float[TOP];
        float sum = 0;
        int alike = 0;
        for (int other : others) {
            float likeness = told.cosine(clues.get(other).told());
            sum += likeness;
            alike += likeness > ALIKE ? 1 : 0;
            keep(top, likeness);
        }
        float all = others.length + 1f;
        return new Standing(sum / all, mean(top), alike / all, top[TOP - 1], accounts, repeated);
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
