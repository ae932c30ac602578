package parallax.language;

import java.util.List;

/// Sentences and tokens by rules.
public final class RuleLanguageModel implements LanguageModel {
    @Override
    public List<List<Sentence>> read(List<Excerpt> excerpts) {
        return excerpts.stream().map(excerpt -> List.<Sentence>of()).toList();
    }
}
