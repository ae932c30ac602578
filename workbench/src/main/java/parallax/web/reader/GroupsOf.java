package parallax.web.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.table.View;
import parallax.text.Span;
import parallax.web.page.Address;
import parallax.web.page.Links;

/// Lists an account's records by kind.
final class GroupsOf {
    private final List<Item> all;
    private final Layers layers;
    private final Address view;

    GroupsOf(List<Item> all, Layers layers, Address view) {
        this.all = all;
        this.layers = layers;
        this.view = view;
    }

    /// @param window the part of the text that is shown
    List<Reader.Group> in(Span window) {
        List<Reader.Group> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Item> items = all.stream().filter(item -> item.kind() == kind).toList();
            groups.add(new Reader.Group(
                    kind.layer(),
                    groups.size() + 1,
                    items.size(),
                    layers.isOn(kind),
                    layers.toggled(view, kind).toString(),
                    subs(kind, items),
                    items.stream()
                            .filter(item -> layers.shows(item) && item.span().overlaps(window))
                            .map(this::entry)
                            .toList(),
                    table(kind)));
        }
        return groups;
    }

    private List<Reader.Sub> subs(Kind kind, List<Item> items) {
        Map<String, Long> counts = new TreeMap<>();
        items.forEach(item -> counts.merge(item.sub(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(sub -> new Reader.Sub(
                        sub.getKey(),
                        sub.getValue(),
                        layers.isOn(kind, sub.getKey()),
                        layers.toggled(view, kind, sub.getKey()).toString()))
                .toList();
    }

    private Reader.Entry entry(Item item) {
        Label label = Label.of(item);
        return new Reader.Entry(
                item.id(),
                label.title(),
                label.note(),
                item.disputed(),
                item.reviewed(),
                ReaderPage.at(view, item).toString());
    }

    private String table(Kind kind) {
        return View.named(kind.layer())
                .map(named -> Links.records(named.label())
                        .with("account", view.value("account"))
                        .toString())
                .orElse("");
    }
}
