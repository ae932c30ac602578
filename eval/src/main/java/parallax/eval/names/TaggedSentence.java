package parallax.eval.names;

import java.util.ArrayList;
import java.util.List;

/// A sentence of an IOB2 file.
///
/// @param comments its lines that are no tokens
/// @param numbers  the token numbers, as they stand in the file
/// @param tokens   as many
/// @param tags     as many: `B-PER`, `I-PER`, `O` …
public record TaggedSentence(List<String> comments, List<String> numbers, List<String> tokens, List<String> tags) {
    public TaggedSentence {
        comments = List.copyOf(comments);
        numbers = List.copyOf(numbers);
        tokens = List.copyOf(tokens);
        tags = List.copyOf(tags);
        if (tokens.size() != tags.size() || tokens.size() != numbers.size()) {
            throw new IllegalArgumentException(tags.size() + " tags for " + tokens);
        }
    }

    boolean beginsDocument() {
        return comments.stream().anyMatch(comment -> comment.startsWith("# newdoc"));
    }

    /// The same with other tags.
    TaggedSentence with(List<String> other) {
        return new TaggedSentence(comments, numbers, tokens, other);
    }

    /// Its lines in a file, and the blank one that ends it.
    List<String> lines() {
        List<String> lines = new ArrayList<>(comments);
        for (int at = 0; at < tokens.size(); at++) {
            lines.add(String.join("\t", numbers.get(at), tokens.get(at), tags.get(at)));
        }
        lines.add("");
        return lines;
    }
}
