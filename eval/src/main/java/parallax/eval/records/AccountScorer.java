package parallax.eval.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedMap;
import parallax.eval.anchor.Anchor;
import parallax.eval.anchor.CodePointText;
import parallax.eval.anchor.Faithfulness;
import parallax.eval.anchor.GoldAnchors;
import parallax.eval.anchor.NoAnchor;
import parallax.eval.anchor.PredictedAnchors;
import parallax.eval.match.Matching;
import parallax.eval.match.PairWeight;
import parallax.eval.records.section.PairedSides;
import parallax.eval.records.section.PassagesSection;
import parallax.eval.records.section.SideScore;
import parallax.eval.records.side.Side;
import parallax.eval.records.side.SideReader;
import parallax.eval.tally.Measures;
import parallax.eval.tally.Notes;
import parallax.eval.tally.Tally;
import parallax.eval.value.Folding;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Scores one text: the main account and, as accounts of their own, its readers' comments.
final class AccountScorer {
    private final String name;
    private final CodePointText text;
    private final Notes notes;
    private final Tally tally;
    private final GoldAnchors gold;
    private final PredictedAnchors predicted;
    private final SequencedMap<String, PairedSides> sides = new LinkedHashMap<>();

    AccountScorer(String name, CodePointText text, Measures measures, Notes notes) {
        this.name = name;
        this.text = text;
        this.notes = notes;
        this.tally = new Tally(measures);
        this.gold = new GoldAnchors(text, name, notes);
        this.predicted = new PredictedAnchors(text);
    }

    AccountScore score(JsonNode ours, JsonNode theirs) {
        PassagesSection.count(ours, theirs, text, name, tally, notes);
        count(name, SideReader.gold(ours, name, gold, notes), SideReader.predicted(theirs, name, predicted), notes);
        List<Side> given = comments(theirs, (comment, account) -> SideReader.predicted(comment, account, predicted));
        if (ours.path("comments").isArray()) {
            comments(comments(ours, (comment, account) -> SideReader.gold(comment, account, gold, notes)), given);
        } else if (!given.isEmpty()) {
            notes.add(name, "gold has no 'comments': predicted comments not scored");
        }
        return new AccountScore(tally, Faithfulness.of(theirs, text), sides);
    }

    private void comments(List<Side> ours, List<Side> theirs) {
        SortedMap<Integer, Integer> pairs =
                Matching.of(ranked(ours), ranked(theirs), (a, b) -> weight(a.side(), b.side(), a.rank() == b.rank()));
        tally.pairs("comments.found", pairs.size(), ours.size(), theirs.size());
        for (int i = 0; i < ours.size(); i++) {
            Integer match = pairs.get(i);
            Side found = match == null ? lost(ours.get(i)) : theirs.get(match);
            count(ours.get(i).account(), ours.get(i), found, notes);
        }
        for (int j = 0; j < theirs.size(); j++) {
            if (!pairs.containsValue(j)) {
                spurious(theirs.get(j));
            }
        }
    }

    /// By place; comments without any record, by their author.
    private static long weight(Side ours, Side theirs, boolean sameRank) {
        Anchor a = ours.hull();
        Anchor b = theirs.hull();
        boolean nowhere = a == NoAnchor.MISSING && b == NoAnchor.MISSING;
        boolean sameAuthor = !author(ours).isEmpty() && author(ours).equals(author(theirs));
        return a.overlaps(b) || (nowhere && sameAuthor) ? PairWeight.countFirst(a.jaccard(b), sameRank ? 1 : 0) : 0;
    }

    private Side lost(Side ours) {
        return SideReader.predicted(JsonNodeFactory.instance.objectNode(), ours.account(), predicted);
    }

    /// All records of a comment that gold does not have count as spurious.
    private void spurious(Side theirs) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        SideReader.SECTIONS.forEach(nothing::putArray);
        Notes unheard = new Notes();
        Side none = SideReader.gold(nothing, theirs.account(), gold, unheard);
        count(theirs.account() + " (spurious)", none, theirs, unheard);
    }

    private void count(String named, Side ours, Side theirs, Notes heard) {
        sides.put(named, SideScore.count(ours, theirs, text, tally, heard));
    }

    private List<Side> comments(JsonNode data, CommentReader reader) {
        List<Side> sides = new ArrayList<>();
        JsonNode comments = data.path("comments");
        for (JsonNode comment : comments.isArray() ? LooseJson.asList(comments) : List.<JsonNode>of()) {
            String id =
                    Objects.requireNonNullElse(LooseJson.firstGiven(comment, "id"), String.valueOf(sides.size() + 1));
            sides.add(reader.read(comment, name + "#" + id));
        }
        return sides;
    }

    private static String author(Side side) {
        return Folding.fold(LooseJson.joined(side.head().path("author")));
    }

    private static List<Ranked> ranked(List<Side> sides) {
        List<Ranked> ranked = new ArrayList<>();
        sides.forEach(side -> ranked.add(new Ranked(side, ranked.size())));
        return ranked;
    }

    private record Ranked(Side side, int rank) {}

    @FunctionalInterface
    private interface CommentReader {
        Side read(JsonNode comment, String account);
    }
}
