package parallax.language;

import java.util.List;

/// Reads sentences and words. Takes many excerpts at once, so that a model can batch across documents.
/// Implementations are safe to share between threads and give the same answer however excerpts are batched.
public interface LanguageModel {
    /// For each excerpt, in order, its sentences in order. No token reaches outside its excerpt.
    List<List<Sentence>> read(List<Excerpt> excerpts);
}
