package parallax.eval.records.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.eval.anchor.CodePointText;
import parallax.eval.records.side.Side;
import parallax.eval.records.side.SideReader;
import parallax.eval.records.side.StatementEntry;
import parallax.eval.tally.Notes;
import parallax.eval.tally.Tally;

/// Scores the records of one account, or of one reader's comment. A section that gold lacks is not scored.
public final class SideScore {
    private final SidePair pair;
    private final Map<String, Map<String, String>> pairs = new HashMap<>();

    private SideScore(SidePair pair) {
        this.pair = pair;
    }

    /// Counts one pair of sides into the tally.
    ///
    /// @return the two sides with the records that were paired
    public static PairedSides count(Side gold, Side predicted, CodePointText text, Tally tally, Notes notes) {
        SameActors actors = new SameActors(gold, predicted, text);
        SideScore score = new SideScore(new SidePair(gold, predicted, text, actors, tally, notes));
        score.score();
        return new PairedSides(gold, predicted, score.pairs);
    }

    private void score() {
        new HeadSection(pair).score();
        List<Match<StatementEntry>> statements = List.of();
        for (String section : SideReader.SECTIONS) {
            if (!pair.gold().has(section)) {
                pair.skip("gold has no '" + section + "': not scored here");
            } else if (section.equals("statements")) {
                statements = new StatementsSection(pair).score();
                keep(section, statements);
            } else {
                score(section, new InsideShare(pair, statements));
            }
        }
    }

    private void score(String section, InsideShare inside) {
        switch (section) {
            case "actors" -> new NamesSection(pair).score();
            case "events" -> keep(section, new EventsSection(pair, inside).score());
            case "figures" -> keep(section, new FiguresSection(pair, inside).score());
            case "positions" -> keep(section, new PositionsSection(pair, inside).score());
            case "places" -> keep(section, new PlacesSection(pair).score());
            case "times" -> keep(section, new TimesSection(pair).score());
            default -> throw new IllegalArgumentException("no such section: " + section);
        }
    }

    private void keep(String section, List<? extends Match<?>> matches) {
        Map<String, String> kept = new HashMap<>();
        matches.forEach(match -> kept.put(match.gold().id(), match.predicted().id()));
        pairs.put(section, kept);
    }
}
