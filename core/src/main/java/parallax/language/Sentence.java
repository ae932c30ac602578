package parallax.language;

import java.util.List;
import java.util.Map;
import parallax.language.encoder.EventEvidence;
import parallax.language.encoder.Meaning;
import parallax.text.Span;

/// One sentence.
///
/// @param tokens       in order, at least one
/// @param tree         for each token how it hangs in the sentence; exactly one is the root
/// @param names        in order, none inside another
/// @param attributions in order, none inside another; one that goes on in the next sentence is cut at the border
/// @param events       by token index, what event a token may tell; tokens that tell none are left out
/// @param meanings     by token index, what a token means; words that only bind others are left out
public record Sentence(
        Span span,
        List<Token> tokens,
        List<Dependency> tree,
        List<Name> names,
        List<AttributionSpan> attributions,
        Map<Integer, EventEvidence> events,
        Map<Integer, Meaning> meanings) {
    public Sentence {
        tokens = List.copyOf(tokens);
        tree = List.copyOf(tree);
        names = List.copyOf(names);
        attributions = List.copyOf(attributions);
        events = Map.copyOf(events);
        meanings = Map.copyOf(meanings);
        if (tokens.isEmpty() || tokens.size() != tree.size()) {
            throw new IllegalArgumentException(
                    "a sentence of " + tokens.size() + " tokens and " + tree.size() + " in its tree at " + span);
        }
    }

    /// Without what its words mean.
    public Sentence(
            Span span,
            List<Token> tokens,
            List<Dependency> tree,
            List<Name> names,
            List<AttributionSpan> attributions,
            Map<Integer, EventEvidence> events) {
        this(span, tokens, tree, names, attributions, events, Map.of());
    }

    /// What a token means where it stands.
    public Meaning meaning(int token) {
        return meanings.getOrDefault(token, Meaning.UNKNOWN);
    }

    /// What event a token may tell.
    public EventEvidence event(int token) {
        return events.getOrDefault(token, EventEvidence.NONE);
    }
}
