package parallax.compare.happening;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.account.Account;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.StoryAccounts;
import parallax.eval.RecordsTask;
import parallax.eval.gold.GoldAccounts;
import parallax.eval.records.RecordsGold;
import parallax.eval.tally.Notes;
import parallax.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pairs of tellings of worlds with gold, with what speaks for one happening. See README.md.
///
/// usage: EventTable OUT WORLD …    WORLD+ also takes the gold records as an account's own: where gold lists all
public final class EventTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// Tellings so many sentences from each answer of a question are of something else.
    private static final int AWAY = 3;

    private EventTable() {}

    public static void main(String[] given) throws IOException {
        try (PrintWriter out = new PrintWriter(given[0])) {
            out.println("world\tleft\tright\tsame\t" + String.join("\t", TellingFeatures.NAMES));
            for (String world : List.of(given).subList(1, given.length)) {
                Path folder = Path.of(world.replace("+", ""));
                RecordsGold gold = RecordsGold.find(folder.resolve("gold"), null);
                Map<String, Path> texts = new LinkedHashMap<>();
                for (String name : gold.names()) {
                    texts.put(name, gold.text(name));
                }
                write(out, folder, new RecordsTask(folder).read(new LinkedHashMap<>(texts)));
                if (world.endsWith("+")) {
                    write(out, folder, GoldAccounts.read(gold, new Notes()));
                }
            }
        }
    }

    private static void write(PrintWriter out, Path folder, List<Account> accounts) throws IOException {
        StoryAccounts story = new StoryAccounts(accounts.stream().flatMap(account -> Compared.of(account).stream()).toList());
        List<Telling> tellings = new TellingReader().read(story);
        TellingPairs pairs = new TellingPairs(tellings);
        TellingFeatures features = new TellingFeatures(pairs, story.actors());
        Labels labels = new Labels(folder, accounts, tellings);
        for (int[] pair : pairs.pairs()) {
            int same = labels.same(pair[0], pair[1]);
            if (same >= 0) {
                StringBuilder row = new StringBuilder(folder.getFileName().toString());
                for (int at : pair) {
                    Telling telling = tellings.get(at);
                    String words = telling.event().trigger().in(telling.in().account().document().text());
                    row.append('\t').append(telling.ref()).append(' ').append(words.replaceAll("\\s+", " "));
                }
                row.append('\t').append(same);
                for (float value : features.of(pair[0], pair[1])) {
                    row.append('\t').append(value);
                }
                out.println(row);
            }
        }
    }

    /// Which questions each telling answers, by gold.
    private static final class Labels {
        private final List<Set<String>> answered = new ArrayList<>();
        private final List<Set<String>> near = new ArrayList<>();
        private final Map<String, String> whole = new HashMap<>();

        Labels(Path folder, List<Account> accounts, List<Telling> tellings) throws IOException {
            JsonNode issues = JSON.readTree(folder.resolve("comparison.gold.json").toFile()).path("issues");
            Map<String, Map<Span, Set<String>>> spans = spans(folder, accounts, issues);
            for (Telling telling : tellings) {
                Set<String> mine = new HashSet<>();
                Set<String> close = new HashSet<>();
                Span sentence = telling.sentence().span();
                spans.getOrDefault(telling.in().page(), Map.of()).forEach((span, ids) -> {
                    if (span.overlaps(telling.event().trigger())) {
                        mine.addAll(ids);
                    }
                    for (Telling other : tellings) {
                        if (other.in().page().equals(telling.in().page())
                                && Math.abs(other.number() - telling.number()) <= AWAY
                                && other.sentence().span().overlaps(span)) {
                            close.addAll(ids);
                        }
                    }
                });
                answered.add(mine);
                near.add(close);
            }
        }

        private Map<String, Map<Span, Set<String>>> spans(Path folder, List<Account> accounts, JsonNode issues)
                throws IOException {
            Map<String, Map<Span, Set<String>>> spans = new HashMap<>();
            Map<String, String> group = new HashMap<>();
            for (JsonNode issue : issues) {
                String slot = issue.path("slot").asString();
                if (!Set.of("happened", "who", "when", "where").contains(slot)) {
                    continue;
                }
                for (JsonNode answer : issue.path("answers")) {
                    String account = answer.path("account").asString().replaceFirst("#.*", "");
                    String record = answer.path("record").asString();
                    Span span = trigger(folder, accounts, account, record);
                    if (span != null) {
                        String id = issue.path("id").asString();
                        spans.computeIfAbsent(account, any -> new HashMap<>())
                                .computeIfAbsent(span, any -> new HashSet<>())
                                .add(id);
                        String known = group.putIfAbsent(account + " " + record, root(id));
                        if (known != null) {
                            whole.put(root(known), root(id));
                        }
                    }
                }
            }
            return spans;
        }

        private String root(String id) {
            String at = id;
            while (whole.containsKey(at) && !whole.get(at).equals(at)) {
                at = whole.get(at);
            }
            return at;
        }

        private static Span trigger(Path folder, List<Account> accounts, String account, String record) throws IOException {
            JsonNode gold = JSON.readTree(folder.resolve("gold").resolve(account + ".gold.json").toFile());
            for (JsonNode event : gold.path("events")) {
                if (event.path("id").asString().equals(record)) {
                    String quote = event.path("trigger").path("quote").asString();
                    String text = Files.readString(folder.resolve("accounts").resolve(account + ".txt"));
                    int at = -1;
                    for (int n = event.path("trigger").path("nth").asInt(1); n > 0; n--) {
                        at = text.indexOf(quote, at + 1);
                    }
                    return at < 0 ? null : new Span(at, at + quote.length());
                }
            }
            return null;
        }

        /// 1 if they answer one question, 0 if questions on different things, 2 if one of them answers none; -1 where
        /// nobody knows.
        int same(int one, int other) {
            Set<String> mine = answered.get(one);
            Set<String> theirs = answered.get(other);
            if (mine.isEmpty() && theirs.isEmpty()) {
                return -1;
            }
            if (mine.isEmpty() || theirs.isEmpty()) {
                Set<String> known = mine.isEmpty() ? theirs : mine;
                Set<String> close = mine.isEmpty() ? near.get(one) : near.get(other);
                Set<String> here = new HashSet<>();
                close.forEach(id -> here.add(root(id)));
                return known.stream().anyMatch(id -> here.contains(root(id))) ? -1 : 2;
            }
            if (mine.stream().anyMatch(theirs::contains)) {
                return 1;
            }
            Set<String> roots = new HashSet<>();
            mine.forEach(id -> roots.add(root(id)));
            return theirs.stream().anyMatch(id -> roots.contains(root(id))) ? -1 : 0;
        }
    }
}
