package parallax.eval.generator.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A sentence or a part of one, with slots and marked spans.
///
/// @param needs what its slots take from a happening, such as `@culprit`, `#killed`, `town`; `P` and `$`-words aside
public record Template(List<Node> nodes, Set<String> needs) {
    public Template {
        nodes = List.copyOf(nodes);
        needs = Set.copyOf(needs);
    }

    /// @throws IllegalArgumentException quoting a text with a bracket too few or too many
    public static Template of(String text) {
        List<Node> nodes = new TemplateParser(text).parse();
        Set<String> needs = new HashSet<>();
        collect(nodes, needs);
        return new Template(nodes, needs);
    }

    private static void collect(List<Node> nodes, Set<String> needs) {
        for (Node node : nodes) {
            switch (node) {
                case Node.Words _ -> {}
                case Node.Mark mark -> collect(mark.body(), needs);
                case Node.Choice choice -> choice.of().forEach(one -> collect(one, needs));
                case Node.Slot slot -> {
                    if (!slot.kind().equals("P") && !slot.kind().equals("$")) {
                        needs.add(slot.kind() + slot.name());
                    }
                }
            }
        }
    }
}
