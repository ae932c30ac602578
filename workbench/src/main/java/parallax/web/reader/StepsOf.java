package parallax.web.reader;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Address;

/// Where to go from a place of a text.
final class StepsOf {
    private final List<Item> all;
    private final Layers layers;
    private final @Nullable Item chosen;
    private final int from;
    private final Address view;

    /// @param all    in the order of the text
    /// @param chosen absent where none is
    /// @param from   the place of the text from which the next record is looked for where none is chosen
    StepsOf(List<Item> all, Layers layers, @Nullable Item chosen, int from, Address view) {
        this.all = all;
        this.layers = layers;
        this.chosen = chosen;
        this.from = from;
        this.view = view;
    }

    /// @param part  number of the part shown, from 0
    Reader.Steps of(int part, int parts) {
        List<Item> shown = all.stream().filter(layers::shows).toList();
        return new Reader.Steps(
                link(last(layers::shows)),
                link(first(layers::shows)),
                link(last(Item::disputed)),
                link(first(Item::disputed)),
                part == 0 ? "" : part(part),
                part + 1 == parts ? "" : part(part + 2),
                chosen == null ? 0 : shown.indexOf(chosen) + 1,
                shown.size());
    }

    private @Nullable Item first(Predicate<Item> wanted) {
        return after().stream().filter(wanted).findFirst().orElse(null);
    }

    private @Nullable Item last(Predicate<Item> wanted) {
        return before().reversed().stream().filter(wanted).findFirst().orElse(null);
    }

    private List<Item> after() {
        if (chosen != null) {
            return all.subList(all.indexOf(chosen) + 1, all.size());
        }
        return all.stream().filter(item -> item.span().start() >= from).toList();
    }

    private List<Item> before() {
        if (chosen != null) {
            return all.subList(0, all.indexOf(chosen));
        }
        return all.stream().filter(item -> item.span().start() < from).toList();
    }

    private String link(@Nullable Item item) {
        return item == null ? "" : ReaderPage.at(view, item).toString();
    }

    /// @param number from 1
    private String part(int number) {
        return view.without("record").without("at").with("part", number).toString();
    }
}
