package parallax.eval.coref;

import java.util.List;

/// A document of the gold.
///
/// @param mentions in the order of the file
public record CorefText(String name, String text, List<GoldMention> mentions) {
    public CorefText {
        mentions = List.copyOf(mentions);
    }
}
