package parallax.web.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parallax.web.page.Address;

/// Which records are marked and listed: kinds, or parts of kinds such as `events:ASSAULT`.
record Layers(Set<String> chosen) {
    private static final String NONE = "none";
    private static final Set<String> USUAL = new LinkedHashSet<>(
            List.of(Kind.STATEMENT.layer(), Kind.EVENT.layer(), Kind.FIGURE.layer(), Kind.POSITION.layer()));

    static Layers of(List<String> told) {
        return told.isEmpty() ? new Layers(USUAL) : new Layers(new LinkedHashSet<>(told));
    }

    boolean shows(Item item) {
        return isOn(item.kind()) || isOn(item.kind(), item.sub());
    }

    boolean isOn(Kind kind) {
        return chosen.contains(kind.layer());
    }

    boolean isOn(Kind kind, String sub) {
        return chosen.contains(kind.layer() + ":" + sub);
    }

    private boolean isPartlyOn(Kind kind) {
        return chosen.stream().anyMatch(layer -> layer.startsWith(kind.layer() + ":"));
    }

    /// The view with this kind instead of without it, or the other way round.
    Address toggled(Address view, Kind kind) {
        Set<String> changed = without(kind);
        if (!isOn(kind) && !isPartlyOn(kind)) {
            changed.add(kind.layer());
        }
        return in(view, changed);
    }

    /// The view with this part of the kind as well, or without it.
    Address toggled(Address view, Kind kind, String sub) {
        Set<String> changed = isOn(kind) ? without(kind) : new LinkedHashSet<>(chosen);
        String layer = kind.layer() + ":" + sub;
        if (!changed.remove(layer)) {
            changed.add(layer);
        }
        return in(view, changed);
    }

    private Set<String> without(Kind kind) {
        Set<String> changed = new LinkedHashSet<>(chosen);
        changed.removeIf(layer -> layer.equals(kind.layer()) || layer.startsWith(kind.layer() + ":"));
        return changed;
    }

    private static Address in(Address view, Set<String> layers) {
        Set<String> named = new LinkedHashSet<>(layers);
        named.remove(NONE);
        Address address = view.without("layer");
        if (named.equals(USUAL)) {
            return address;
        }
        List<String> all = named.isEmpty() ? List.of(NONE) : new ArrayList<>(named);
        for (String layer : all) {
            address = address.and("layer", layer);
        }
        return address;
    }
}
