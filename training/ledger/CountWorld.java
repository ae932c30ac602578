package parallax.compare.count;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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

/// A world's accounts as gold has them and as we read them, and which questions on figures their figures answer by gold.
public final class CountWorld {
    private final Path folder;
    private final RecordsGold gold;
    private final List<Account> told;
    private final Map<String, Set<String>> issues = new HashMap<>();
    private final Map<String, List<Anchor>> anchors = new HashMap<>();

    public CountWorld(Path folder) throws IOException {
        this.folder = folder;
        gold = RecordsGold.find(folder.resolve("gold"), null);
        told = GoldAccounts.read(gold, new Notes());
        readIssues();
        for (Tally tally : new TallyReader().counts(story(told))) {
            String page = tally.compared().page();
            anchors.computeIfAbsent(page, any -> new ArrayList<>())
                    .add(new Anchor(tally.figure().span(), page + ":" + tally.ref().record()));
        }
    }

    /// A figure of gold.
    private record Anchor(Span span, String ref) {}

    public String name() {
        return folder.getFileName().toString();
    }

    /// The story of gold's records, and that of our own.
    public List<StoryAccounts> stories() throws IOException {
        return List.of(story(told), story(own()));
    }

    private static StoryAccounts story(List<Account> accounts) {
        return new StoryAccounts(accounts.stream()
                .flatMap(account -> Compared.of(account).stream())
                .toList());
    }

    private static String ref(String account, String record) {
        return account.replaceFirst("#.*", "") + ":" + record;
    }

    private void readIssues() throws IOException {
        JsonNode data = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("comparison.gold.json")));
        for (JsonNode issue : data.get("issues")) {
            if (issue.get("slot").asString().equals("figure")) {
                for (JsonNode answer : issue.get("answers")) {
                    String ref = ref(
                            answer.get("account").asString(), answer.get("record").asString());
                    issues.computeIfAbsent(ref, any -> new HashSet<>())
                            .add(issue.get("id").asString());
                }
            }
        }
    }

    private List<Account> own() throws IOException {
        SequencedMap<String, Path> texts = new LinkedHashMap<>();
        for (String name : gold.names()) {
            texts.put(name, gold.text(name));
        }
        return new RecordsTask(folder).read(texts);
    }

    /// The questions that gold's figures answer with which a figure overlaps.
    public Set<String> asked(Tally tally) {
        Set<String> asked = new HashSet<>();
        for (String ref : anchored(tally)) {
            asked.addAll(issues.getOrDefault(ref, Set.of()));
        }
        return asked;
    }

    private List<String> anchored(Tally tally) {
        return anchors.getOrDefault(tally.compared().page(), List.of()).stream()
                .filter(anchor -> anchor.span().overlaps(tally.figure().span()))
                .map(Anchor::ref)
                .toList();
    }
}
