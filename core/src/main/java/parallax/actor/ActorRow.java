package parallax.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.actor.Alias.Role;

/// One row of a registry file.
///
/// @param acronym the `LN` of `Long Name (LN)`
/// @param aliases as written, in order
record ActorRow(Listing listing, @Nullable String acronym, List<AliasSpec> aliases) {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 7;

    /// @throws IllegalArgumentException with the reason where the row is malformed
    static ActorRow parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < FEWEST_COLUMNS || cells.length > MOST_COLUMNS) {
            throw new IllegalArgumentException("expected " + FEWEST_COLUMNS + " to " + MOST_COLUMNS
                    + " tab-separated columns, found " + cells.length);
        }
        String id = filled(cells[0], "id");
        String name = filled(cells[1], "name");
        int bracket = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
        String acronym = bracket > 0 ? name.substring(bracket + 2, name.length() - 1) : null;
        Actor actor = new Actor(
                id,
                bracket > 0 ? name.substring(0, bracket) : name,
                ActorKind.ofLabel(cells[2].strip()),
                cell(cells, 4),
                true);
        String domains = cell(cells, 6);
        Listing listing =
                new Listing(actor, cell(cells, 5), domains == null ? List.of() : List.of(domains.split(";", -1)));
        return new ActorRow(listing, acronym, specs(cell(cells, 3)));
    }

    private static String filled(String cell, String column) {
        if (cell.isBlank()) {
            throw new IllegalArgumentException("the " + column + " is empty");
        }
        return cell.strip();
    }

    private static @Nullable String cell(String[] cells, int column) {
        return column < cells.length && !cells[column].isBlank() ? cells[column].strip() : null;
    }

    private static List<AliasSpec> specs(@Nullable String cell) {
        List<AliasSpec> specs = new ArrayList<>();
        if (cell != null) {
            for (String part : cell.split(";", -1)) {
                if (!part.isBlank()) {
                    specs.add(AliasSpec.parse(part.strip()));
                }
            }
        }
        return specs;
    }

    Actor actor() {
        return listing.actor();
    }

    /// Whether it is a state as such, or its government; not a part of one.
    boolean isGovernment() {
        return actor().kind() == ActorKind.STATE && actor().parent() == null;
    }

    boolean has(Role role) {
        for (AliasSpec alias : aliases) {
            if (alias.role() == role) {
                return true;
            }
        }
        return false;
    }
}
