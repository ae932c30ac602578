package parallax.statement;

import java.util.Set;

/// A word or phrase that attributes.
///
/// @param frames how its content may stand to it, see `cues.tsv` and `phrases.tsv`
record Cue(String words, StatementKind kind, Stance stance, Set<String> frames) {
    boolean takes(String frame) {
        return frames.contains(frame);
    }
}
