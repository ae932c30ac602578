package parallax.web.reader;

import java.io.IOException;
import java.util.List;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.text.ResourceTable;

/// Kinds of record that are marked in a text, in the order of the layers and of the number keys.
public enum Kind {
    STATEMENT("statements", "statement", "s"),
    EVENT("events", "event", "e"),
    FIGURE("figures", "figure", "f"),
    POSITION("positions", "position", "p"),
    PLACE("places", "place", "place"),
    TIME("times", "time", "time"),
    NAME("names", "name", "name"),
    TALKS("talks", "mention of talks", "talks");

    private static final String ADDED = "d";

    private final String layer;
    private final String one;
    private final String letters;

    Kind(String layer, String one, String letters) {
        this.layer = layer;
        this.one = one;
        this.letters = letters;
    }

    /// As in the address: `figures`.
    public String layer() {
        return layer;
    }

    /// One of them, in words.
    public String one() {
        return one;
    }

    /// Records of this kind, each with the columns `record`, `sub` (by what the kind is divided), `words` and `spans`.
    List<Row> rows(Case held, String account) throws IOException {
        boolean twice = this == EVENT || this == STATEMENT;
        List<String> values = twice ? List.of(account, account) : List.of(account);
        return held.query(sql(layer), values);
    }

    /// Whether records of this kind can have this id: the kind's letters and a number, or of those that people can add,
    /// theirs.
    boolean canHave(String id) {
        return isNumbered(id, letters) || (letters.length() == 1 && isNumbered(id, ADDED));
    }

    private static boolean isNumbered(String id, String letters) {
        return id.startsWith(letters) && id.chars().skip(letters.length()).allMatch(Character::isDigit);
    }

    /// The text of a query that lies beside this class.
    static String sql(String name) {
        return ResourceTable.text(Kind.class, name + ".sql");
    }
}
