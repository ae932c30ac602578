package parallax.web.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import parallax.casefile.Case;
import parallax.casefile.Row;

/// Kinds of record that are marked in a text, in the order of the layers and of the number keys.
public enum Kind {
    STATEMENT("statements", "statement"),
    EVENT("events", "event"),
    FIGURE("figures", "figure"),
    POSITION("positions", "position"),
    PLACE("places", "place"),
    TIME("times", "time"),
    NAME("names", "name"),
    TALKS("talks", "mention of talks");

    private final String layer;
    private final String one;

    Kind(String layer, String one) {
        this.layer = layer;
        this.one = one;
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
        List<String> values = this == EVENT ? List.of(account, account) : List.of(account);
        return held.query(sql(layer), values);
    }

    /// The text of a query that lies beside this class.
    static String sql(String name) {
        try (InputStream in = Kind.class.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException(name + ".sql is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + ".sql is not readable", e);
        }
    }
}
