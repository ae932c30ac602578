package parallax.eval.trees;

import java.util.List;

/// A way to read the documents of a treebank without looking at their trees.
public sealed interface TreeReading permits GoldWordReading, RawTextReading {
    /// The predicted CoNLL-U file.
    List<String> lines(Treebank treebank);
}
