package parallax.eval.records.section;

import java.util.List;
import parallax.eval.anchor.CodePointText;
import parallax.eval.records.side.Side;
import parallax.eval.records.side.SideReader;
import parallax.eval.records.side.StatementEntry;
import parallax.eval.tally.Notes;
import parallax.eval.tally.Tally;

/// Scores the records of one account, or of one reader's comment. A section that gold lacks is not scored.
public final class SideScore {
    private final SidePair pair;

    private SideScore(SidePair pair) {
        this.pair = pair;
    }

    /// Counts one pair of sides into the tally.
    public static void count(Side gold, Side predicted, CodePointText text, Tally tally, Notes notes) {
        SameActors actors = new SameActors(gold, predicted, text);
        new SideScore(new SidePair(gold, predicted, text, actors, tally, notes)).score();
    }

    private void score() {
        new HeadSection(pair).score();
        List<Match<StatementEntry>> statements = List.of();
        for (String section : SideReader.SECTIONS) {
            if (!pair.gold().has(section)) {
                pair.skip("gold has no '" + section + "': not scored here");
            } else if (section.equals("statements")) {
                statements = new StatementsSection(pair).score();
            } else {
                score(section, new InsideShare(pair, statements));
            }
        }
    }

    private void score(String section, InsideShare inside) {
        switch (section) {
            case "actors" -> new NamesSection(pair).score();
            case "events" -> new EventsSection(pair, inside).score();
            case "figures" -> new FiguresSection(pair, inside).score();
            case "positions" -> new PositionsSection(pair, inside).score();
            case "places" -> new PlacesSection(pair).score();
            case "times" -> new TimesSection(pair).score();
            default -> throw new IllegalArgumentException("no such section: " + section);
        }
    }
}
