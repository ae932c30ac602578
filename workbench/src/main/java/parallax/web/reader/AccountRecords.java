package parallax.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;

/// Everything that was read in an account, in the order of the text.
public final class AccountRecords {
    private static final Comparator<Item> ORDER = Comparator.comparingInt(
                    (Item item) -> item.span().start())
            .thenComparing(Item::kind)
            .thenComparing(Item::id);

    private final List<Item> items;
    private final Map<String, Item> byId = new HashMap<>();

    private AccountRecords(List<Item> items) {
        this.items = items.stream().sorted(ORDER).toList();
        items.forEach(item -> byId.put(item.id(), item));
    }

    /// Only those with these ids, and others of the same kinds.
    public static AccountRecords of(Case held, String account, Set<String> ids) throws IOException {
        List<Kind> kinds = Arrays.stream(Kind.values())
                .filter(kind -> ids.stream().anyMatch(kind::canHave))
                .toList();
        return of(held, account, kinds, Map.of());
    }

    /// @param reviewed what people decided of records, by their ids
    static AccountRecords of(Case held, String account, Map<String, String> reviewed) throws IOException {
        return of(held, account, List.of(Kind.values()), reviewed);
    }

    private static AccountRecords of(Case held, String account, List<Kind> kinds, Map<String, String> reviewed)
            throws IOException {
        Set<String> disputed = disputed(held, account);
        List<Item> items = new ArrayList<>();
        for (Kind kind : kinds) {
            for (Row row : kind.rows(held, account)) {
                String id = row.text("record");
                items.add(Item.of(kind, row, disputed.contains(id), reviewed.getOrDefault(id, "")));
            }
        }
        return new AccountRecords(items);
    }

    private static Set<String> disputed(Case held, String account) throws IOException {
        Set<String> disputed = new HashSet<>();
        if (CaseLedger.exists(held)) {
            held.query(Kind.sql("disputed"), List.of(account, account))
                    .forEach(row -> disputed.add(row.text("record")));
        }
        return disputed;
    }

    public List<Item> all() {
        return items;
    }

    public Optional<Item> named(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
