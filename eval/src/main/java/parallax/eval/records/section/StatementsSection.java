package parallax.eval.records.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import parallax.eval.anchor.Stretch;
import parallax.eval.anchor.Trim;
import parallax.eval.match.PairWeight;
import parallax.eval.records.side.CastMember;
import parallax.eval.records.side.Side;
import parallax.eval.records.side.StatementEntry;
import parallax.eval.value.Labels;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;

/// Statements: source, cue and content, who speaks, and the chains they stand in.
record StatementsSection(SidePair pair) {
    /// Scores the section.
    ///
    /// @return the lenient pairs, by which everything that stands inside a statement is judged
    List<Match<StatementEntry>> score() {
        List<StatementEntry> golds = pair.gold().statements();
        List<StatementEntry> theirs = pair.predicted().statements();
        List<Match<StatementEntry>> matches = pair.match(golds, theirs, StatementsSection::weight);
        pair.count("statements.lenient", golds, theirs, matches, any -> true);
        pair.count("statements.strict", golds, theirs, matches, this::isStrict);
        if (Side.annotated(golds, "source")) {
            matches.forEach(match -> pair.tally().hit("statements.source", isSameSource(match)));
        } else if (!matches.isEmpty()) {
            pair.skip("statements.source: gold has no 'source' here, not scored");
        }
        pair.labels("statements.kind", matches, "kind", "kind");
        pair.labels("statements.stance", matches, "stance", "stance");
        new InsideShare(pair, matches).scoreChains();
        return matches;
    }

    private static long weight(StatementEntry gold, StatementEntry predicted) {
        if (!gold.cue().meets(predicted.cue()) || !gold.source().meets(predicted.source()) || !share(gold, predicted)) {
            return 0;
        }
        double aside = gold.cue().jaccard(predicted.cue()) / 2 + gold.source().jaccard(predicted.source()) / 2;
        double alike = (same("kind", gold, predicted) + same("stance", gold, predicted)) / 2;
        return PairWeight.overlapOnly(
                jaccard(gold.parts(), predicted.parts()), aside, (alike + SidePair.sameRank(gold, predicted)) / 2);
    }

    /// Whether the contents overlap; without any content on both sides, whether the cues do.
    private static boolean share(StatementEntry gold, StatementEntry predicted) {
        if (gold.parts().isEmpty() && predicted.parts().isEmpty()) {
            return gold.cue().overlaps(predicted.cue());
        }
        return gold.parts().stream().anyMatch(ours -> predicted.parts().stream().anyMatch(ours::overlaps));
    }

    private static double jaccard(List<Stretch> ours, List<Stretch> theirs) {
        BitSet both = characters(ours);
        BitSet all = characters(theirs);
        both.and(all);
        all.or(characters(ours));
        return both.isEmpty() ? 0 : (double) both.cardinality() / all.cardinality();
    }

    private static BitSet characters(List<Stretch> parts) {
        BitSet characters = new BitSet();
        parts.forEach(part -> characters.set(part.start(), part.end()));
        return characters;
    }

    private boolean isStrict(Match<StatementEntry> match) {
        return Trim.sameCore(match.gold().content(), match.predicted().content(), pair.text())
                && Trim.sameCore(match.gold().cue(), match.predicted().cue(), pair.text());
    }

    private boolean isSameSource(Match<StatementEntry> match) {
        JsonNode gold = match.gold().raw();
        List<JsonNode> sources = new ArrayList<>(List.of(gold.path("source")));
        sources.addAll(LooseJson.listed(gold.path("coSources")));
        List<CastMember> want = pair.gold().cast().members(sources);
        List<CastMember> got =
                pair.predicted().cast().members(match.predicted().raw().path("source"));
        return want.isEmpty() ? got.isEmpty() : pair.actors().anySame(want, got);
    }

    private static double same(String key, StatementEntry gold, StatementEntry predicted) {
        return SidePair.one(Labels.plain(gold.words(key)).equals(Labels.plain(predicted.words(key))));
    }
}
