package parallax.eval.records.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import parallax.eval.records.section.PairedSides;
import parallax.eval.records.side.Entry;
import parallax.eval.records.side.Side;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;

/// All records of one side, to be found by account and id.
final class RecordIndex {
    private final AccountNames names;
    private final SequencedMap<String, SequencedMap<String, PairedSides>> accounts;
    private final boolean gold;
    private final Map<List<String>, Map<String, FoundRecord>> known = new HashMap<>();

    RecordIndex(SequencedMap<String, SequencedMap<String, PairedSides>> accounts, boolean gold) {
        this.names = new AccountNames(accounts.keySet());
        this.accounts = accounts;
        this.gold = gold;
    }

    /// The account that is meant, as found.
    String account(JsonNode given) {
        return names.find(LooseJson.given(given) ? LooseJson.words(given) : "");
    }

    /// The record of an answer.
    RecordReference answer(JsonNode answer) {
        return reference(account(answer.path("account")), id(answer.path("record")));
    }

    /// The record at an end of a relation: `account:record`, or an object with both.
    RecordReference end(JsonNode end) {
        if (end.isObject() && !end.isEmpty()) {
            return answer(end);
        }
        String words = LooseJson.given(end) && !end.isObject() ? LooseJson.words(end) : "";
        int last = words.lastIndexOf(':');
        RecordReference found = reference(words, last);
        int first = words.indexOf(':');
        if (found.found() == null && first < last) {
            RecordReference other = reference(words, first);
            return other.found() == null ? found : other;
        }
        return found;
    }

    private RecordReference reference(String words, int colon) {
        return reference(names.find(words.substring(0, Math.max(0, colon))), words.substring(colon + 1));
    }

    private RecordReference reference(String account, String id) {
        String text = accounts.containsKey(account) ? account : AccountNames.text(account);
        return new RecordReference(account, id, record(text, account, id));
    }

    /// The record in the account or comment; else in any other of the same text.
    private @Nullable FoundRecord record(String text, String account, String id) {
        SequencedMap<String, PairedSides> family = accounts.get(text);
        if (family == null) {
            return null;
        }
        List<String> owners = new ArrayList<>(List.of(account));
        owners.addAll(family.keySet());
        for (String owner : owners) {
            PairedSides sides = family.get(owner);
            FoundRecord found =
                    sides == null ? null : records(text, owner, sides).get(id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Map<String, FoundRecord> records(String text, String owner, PairedSides sides) {
        Side side = gold ? sides.gold() : sides.predicted();
        return known.computeIfAbsent(List.of(text, owner), unread -> read(side, owner, sides));
    }

    /// By id; of two records with one id the later, and a statement before anything else.
    private static Map<String, FoundRecord> read(Side side, String owner, PairedSides sides) {
        Map<String, List<? extends Entry>> sections = Map.of(
                "times", side.times(),
                "places", side.places(),
                "positions", side.positions(),
                "figures", side.figures(),
                "events", side.events(),
                "statements", side.statements());
        Map<String, FoundRecord> records = new HashMap<>();
        for (String section : List.of("times", "places", "positions", "figures", "events", "statements")) {
            for (Entry entry : sections.getOrDefault(section, List.of())) {
                records.put(entry.id(), new FoundRecord(section, entry, owner, sides));
            }
        }
        return records;
    }

    private static String id(JsonNode id) {
        return id.isMissingNode() || id.isNull() ? "None" : LooseJson.words(id);
    }
}
