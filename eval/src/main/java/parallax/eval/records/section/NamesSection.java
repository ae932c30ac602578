package parallax.eval.records.section;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.eval.anchor.Trim;
import parallax.eval.records.side.CastMember;
import parallax.eval.records.side.NameEntry;
import parallax.eval.value.Labels;

/// Names, and the actors they are put together to.
record NamesSection(SidePair pair) {
    void score() {
        List<NameEntry> golds = pair.gold().names();
        List<NameEntry> theirs = pair.predicted().names();
        List<Match<NameEntry>> matches = pair.matchSpans(
                golds,
                theirs,
                (a, b) -> Trim.sameName(a, b, pair.text()),
                (a, b) -> SidePair.one(pair.actors().same(a.actor(), b.actor())));
        pair.count("names.span", golds, theirs, matches, any -> true);
        pair.labels("names.voice", matches, "voice", "voice");
        clusters(matches);
        kinds(matches);
    }

    private void clusters(List<Match<NameEntry>> matches) {
        Map<String, Integer> inGold = new HashMap<>();
        Map<String, Integer> inPredicted = new HashMap<>();
        Map<List<String>, Integer> inBoth = new HashMap<>();
        for (Match<NameEntry> match : matches) {
            inGold.merge(ours(match), 1, Integer::sum);
            inPredicted.merge(theirs(match), 1, Integer::sum);
            inBoth.merge(List.of(ours(match), theirs(match)), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Match<NameEntry> match : matches) {
            double both = inBoth.getOrDefault(List.of(ours(match), theirs(match)), 0);
            precision += both / inPredicted.getOrDefault(theirs(match), 1);
            recall += both / inGold.getOrDefault(ours(match), 1);
        }
        pair.tally().bCubed("actors.b3", precision, recall, matches.size());
    }

    private void kinds(List<Match<NameEntry>> matches) {
        Map<String, CastMember> named = new LinkedHashMap<>();
        pair.gold().names().forEach(name -> named.put(name.actor().key(), name.actor()));
        for (CastMember actor : named.values()) {
            String want = Labels.plain(actor.kind());
            if (want.isEmpty()) {
                pair.skip("actors.kind: gold actor without 'kind', not scored: " + actor.key());
                continue;
            }
            CastMember chosen = chosen(actor, matches);
            pair.tally().hit("actors.kind", chosen != null && want.equals(Labels.plain(chosen.kind())));
        }
        TreeSet<String> unnamed = new TreeSet<>(pair.gold().cast().listed());
        unnamed.removeAll(named.keySet());
        unnamed.forEach(
                key -> pair.skip("actors.kind: gold actor without a readable name in the text, not scored: " + key));
    }

    /// The predicted actor that holds most of this actor's matched names; of several, the first in the text's order.
    private static @Nullable CastMember chosen(CastMember actor, List<Match<NameEntry>> matches) {
        Map<CastMember, Integer> votes = new LinkedHashMap<>();
        matches.stream()
                .filter(match -> ours(match).equals(actor.key()))
                .forEach(match -> votes.merge(match.predicted().actor(), 1, Integer::sum));
        CastMember chosen = null;
        int most = 0;
        for (var vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                chosen = vote.getKey();
                most = vote.getValue();
            }
        }
        return chosen;
    }

    private static String ours(Match<NameEntry> match) {
        return match.gold().actor().key();
    }

    private static String theirs(Match<NameEntry> match) {
        return match.predicted().actor().key();
    }
}
