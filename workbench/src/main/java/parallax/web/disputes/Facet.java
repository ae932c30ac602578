package parallax.web.disputes;

import java.util.List;
import java.util.Locale;

/// By what issues can be narrowed down.
enum Facet {
    SLOT("Question") {
        @Override
        List<String> of(IssueEntry entry) {
            return List.of(entry.slot());
        }

        @Override
        String title(String value) {
            return switch (value) {
                case "figure" -> "how many";
                case "happened" -> "did it happen";
                case "position" -> "who is at the table";
                default -> value;
            };
        }
    },
    RELATION("Relation") {
        @Override
        List<String> of(IssueEntry entry) {
            return entry.relations();
        }
    },
    RULE("Rule") {
        @Override
        List<String> of(IssueEntry entry) {
            return entry.rules();
        }
    },
    SOURCE("Source") {
        @Override
        List<String> of(IssueEntry entry) {
            return entry.sources();
        }
    },
    PLACE("Place") {
        @Override
        List<String> of(IssueEntry entry) {
            return entry.places();
        }
    },
    STORY("Story") {
        @Override
        List<String> of(IssueEntry entry) {
            return List.of(entry.key().story());
        }
    };

    private final String title;

    Facet(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// Of the address.
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether its value is taken whole; sources and places are asked for by words of their names.
    boolean isChosen() {
        return this != SOURCE && this != PLACE;
    }

    /// Whether its choices stand open from the beginning.
    boolean isOpen() {
        return this == SLOT || this == RELATION;
    }

    /// The values that an issue has.
    abstract List<String> of(IssueEntry entry);

    /// A value for reading.
    String title(String value) {
        return value;
    }
}
