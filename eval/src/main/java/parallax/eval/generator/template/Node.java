package parallax.eval.generator.template;

import java.util.List;

/// A piece of a template.
public sealed interface Node {
    /// Words as they stand. A `^` in them makes the next letter a capital.
    record Words(String text) implements Node {}

    /// A place where something of the happening is put in: `{day}`, `{@culprit}`, `{#killed people}`, `{$ship}`, `{P}`.
    ///
    /// @param kind `@` an actor, `#` a figure, `$` words, `P` the proposition of a frame; empty: a place, a day
    /// @param name what is put in
    /// @param noun what a figure counts; empty where it stands alone
    record Slot(String kind, String name, String noun) implements Node {}

    /// Words of which one is drawn: `<closed/shut>`.
    record Choice(List<List<Node>> of) implements Node {
        public Choice {
            of = of.stream().map(List::copyOf).toList();
        }
    }

    /// A span that gold knows: `[e ASSAULT culprit>victims *|shelled]`.
    ///
    /// @param kind      `s` statement, `src`, `cue`, `c` content, `e` event, `p` position, `n` name
    /// @param arguments as the kind needs them
    record Mark(String kind, List<String> arguments, List<Node> body) implements Node {
        public Mark {
            arguments = List.copyOf(arguments);
            body = List.copyOf(body);
        }
    }
}
