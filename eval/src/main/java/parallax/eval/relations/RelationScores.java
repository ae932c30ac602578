package parallax.eval.relations;

import parallax.eval.attribution.RoleScore;
import parallax.eval.tally.Hits;

/// Scores of all that was found, and of what is sure enough to be shown on its own (display mode).
public record RelationScores(RelationScore full, RelationScore display) {
    /// What the independent scorer prints for all, and one line on display mode.
    public String text() {
        Hits shown = display.of("relation/lenient");
        return full.text() + "display mode         relation/lenient P " + RoleScore.precision(shown) + " R "
                + RoleScore.recall(shown) + "\n";
    }
}
