package parallax.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.language.AttributionRole;
import parallax.text.ResourceTable;

/// Joins the sources, cues and contents that the encoder marks: each content goes to the cue that most speaks for
/// holding it, each cue takes its likeliest source, by a logistic model over [LinkFeatures] whose weights
/// `training/attribution` learns. Safe to share.
final class Linker {
    /// Further off than this many pieces, or sentences, nothing is linked.
    static final int REACH = 14;

    private static final int CONTENT_SENTENCES = 9;
    private static final int SOURCE_SENTENCES = 1;
    /// Log odds below which a piece stays alone; chosen on PolNeAR's development part.
    private static final double CONTENT_FROM = 0.7;

    private static final double SOURCE_FROM = -1.5;

    private final Map<String, Double> content = new HashMap<>();
    private final Map<String, Double> source = new HashMap<>();

    Linker() {
        for (List<String> row : ResourceTable.rows(Linker.class, "links.tsv", 3)) {
            (row.getFirst().equals("content") ? content : source).put(row.get(1), Double.valueOf(row.get(2)));
        }
    }

    /// A cue with what belongs to it; contents in order, perhaps none.
    ///
    /// @param sourceOdds  log odds that the source is this cue's; 0 where there is none
    /// @param contentOdds log odds of the likeliest content; 0 where there is none
    record Link(Piece cue, @Nullable Piece source, List<Piece> contents, double sourceOdds, double contentOdds) {}

    private record Best(int at, double odds) {}

    /// One link for each cue of the passage, in order.
    List<Link> link(MarkedPassage passage) {
        List<Piece> pieces = passage.pieces();
        Map<Integer, List<Piece>> contents = new HashMap<>();
        Map<Integer, Double> odds = new HashMap<>();
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).is(AttributionRole.CONTENT)) {
                Best cue = best(passage, at, AttributionRole.CUE, content, CONTENT_FROM);
                contents.computeIfAbsent(cue.at(), key -> new ArrayList<>()).add(pieces.get(at));
                odds.merge(cue.at(), cue.odds(), Math::max);
            }
        }
        List<Link> links = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).is(AttributionRole.CUE)) {
                Best speaker = best(passage, at, AttributionRole.SOURCE, source, SOURCE_FROM);
                links.add(new Link(
                        pieces.get(at),
                        speaker.at() < 0 ? null : pieces.get(speaker.at()),
                        contents.getOrDefault(at, List.of()),
                        speaker.at() < 0 ? 0 : speaker.odds(),
                        odds.getOrDefault(at, 0.0)));
            }
        }
        return links;
    }

    /// The piece of a role that most likely belongs to another; at -1 where none is likely enough.
    private static Best best(
            MarkedPassage passage, int of, AttributionRole role, Map<String, Double> weights, double least) {
        Best best = new Best(-1, least);
        int last = Math.min(passage.pieces().size() - 1, of + REACH);
        for (int at = Math.max(0, of - REACH); at <= last; at++) {
            if (at != of && isPair(passage, of, at, role)) {
                boolean cue = role == AttributionRole.CUE;
                double odds = odds(LinkFeatures.of(passage, cue ? at : of, cue ? of : at), weights);
                if (odds > best.odds()) {
                    best = new Best(at, odds);
                }
            }
        }
        return best;
    }

    /// Whether the first piece is a cue and the second may belong to it.
    static boolean isLink(MarkedPassage passage, int cue, int other) {
        boolean said = passage.pieces().get(other).is(AttributionRole.CONTENT);
        return passage.pieces().get(cue).is(AttributionRole.CUE)
                && (said
                        ? isPair(passage, other, cue, AttributionRole.CUE)
                        : isPair(passage, cue, other, AttributionRole.SOURCE));
    }

    /// Whether two pieces stand near enough for the second, of the wanted role, to be looked at.
    static boolean isPair(MarkedPassage passage, int one, int two, AttributionRole role) {
        Piece first = passage.pieces().get(one);
        Piece second = passage.pieces().get(two);
        int apart = Math.abs(first.sentence() - second.sentence());
        return second.is(role) && apart <= (role == AttributionRole.CUE ? CONTENT_SENTENCES : SOURCE_SENTENCES);
    }

    private static double odds(List<String> features, Map<String, Double> weights) {
        double odds = 0;
        for (String feature : features) {
            odds += weights.getOrDefault(feature, 0.0);
        }
        return odds;
    }
}
