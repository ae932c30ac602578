package parallax.compare.count;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.account.Account;
import parallax.account.Reader;
import parallax.actor.ActorRegistry;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.StoryAccounts;
import parallax.eval.dates.DatesReading;
import parallax.eval.gold.GoldAccounts;
import parallax.eval.records.RecordsGold;
import parallax.eval.tally.Notes;
import parallax.language.EncoderLanguageModel;
import parallax.place.Gazetteer;
import parallax.text.Document;
import parallax.text.Span;
import parallax.time.CaseDates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A world's accounts as gold has them and as we read them, and which questions on figures their figures answer by gold.
public final class CountWorld {
    private final Path folder;
    private final RecordsGold gold;
    private final List<Account> told;
    private final Map<String, Set<String>> issues = new HashMap<>();
    private final Map<Set<String>, String> relations = new HashMap<>();
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
                for (JsonNode relation : issue.get("relations")) {
                    String[] left = relation.get("left").asString().split(":", -1);
                    String[] right = relation.get("right").asString().split(":", -1);
                    relations.put(
                            Set.of(ref(left[0], left[1]), ref(right[0], right[1])),
                            relation.get("relation").asString());
                }
            }
        }
    }

    private List<Account> own() throws IOException {
        Path actors = folder.resolve("actors.tsv");
        Path places = folder.resolve("places.tsv");
        ActorRegistry registry = ActorRegistry.builtIn();
        Gazetteer gazetteer = Gazetteer.builtIn();
        Reader reader = new Reader(
                new EncoderLanguageModel(),
                Files.exists(actors) ? registry.with(actors) : registry,
                Files.exists(places) ? gazetteer.with(places) : gazetteer);
        List<Document> documents = new ArrayList<>();
        for (String name : gold.names()) {
            documents.add(new Document(name, Files.readString(gold.text(name))));
        }
        CaseDates neighbours = new DatesReading().neighbours(documents);
        List<Account> accounts = new ArrayList<>();
        for (int at = 0; at < documents.size(); at++) {
            accounts.add(reader.read(documents.get(at), neighbours.likely(at)));
        }
        return accounts;
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

    /// What gold says of how two figures stand to each other; empty where it says nothing.
    public String relation(Tally left, Tally right) {
        for (String one : anchored(left)) {
            for (String other : anchored(right)) {
                String relation = one.equals(other) ? null : relations.get(Set.of(one, other));
                if (relation != null) {
                    return relation;
                }
            }
        }
        return "";
    }
}
