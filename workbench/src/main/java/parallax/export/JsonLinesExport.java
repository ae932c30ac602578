package parallax.export;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Chains;
import parallax.casefile.ledger.LedgerAnswer;
import parallax.casefile.ledger.LedgerIssue;
import parallax.casefile.ledger.LedgerRelation;
import parallax.compare.ledger.RecordRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes every record of a case, and every answer that accounts were compared by, as one line, shaped like a Web
/// Annotation: `target` with the words and their offsets
/// (UTF-16, half-open), `body` with the record, `chain` with those according to whom it is told, outermost first.
public final class JsonLinesExport {
    private static final int AROUND = 32;
    /// Which anchor of a record its words are.
    private static final Map<String, String> ANCHORS = Map.of(
            "passages", "span",
            "statements", "content",
            "events", "trigger",
            "figures", "span",
            "positions", "span",
            "places", "span",
            "times", "span");

    private final RecordsJson json = new RecordsJson();

    /// Writes all records to a file.
    ///
    /// @param file replaced where it is there
    /// @return how many records were written
    public long write(Case held, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            return write(held, out);
        }
    }

    /// Writes all records; the writer stays open.
    ///
    /// @return how many records were written
    public long write(Case held, PrintWriter out) throws IOException {
        return write(held, (Writer) out);
    }

    private long write(Case held, Writer out) throws IOException {
        long[] written = {0};
        Map<String, List<Answered>> answers = answers(held);
        held.accounts(account -> {
            for (String line : lines(account, answers)) {
                out.write(line);
                out.write('\n');
                written[0]++;
            }
        });
        out.flush();
        return written[0];
    }

    /// An answer and the issue that it is given on.
    private record Answered(LedgerIssue issue, LedgerAnswer answer) {}

    private static Map<String, List<Answered>> answers(Case held) throws IOException {
        Map<String, List<Answered>> answers = new HashMap<>();
        if (CaseLedger.exists(held)) {
            CaseLedger.of(held)
                    .stories(story -> story.issues()
                            .forEach(issue -> issue.answers()
                                    .forEach(answer -> answers.computeIfAbsent(
                                                    answer.ref().account(), _ -> new ArrayList<>())
                                            .add(new Answered(issue, answer)))));
        }
        return answers;
    }

    /// The records of an account and of its readers' comments.
    private List<String> lines(Account account, Map<String, List<Answered>> answers) {
        String document = account.document().id();
        List<String> lines = new ArrayList<>();
        ObjectNode records = json.write(account);
        new Lines(document, account, lines).add(records, answers.getOrDefault(document, List.of()));
        int n = 0;
        for (Account comment : account.comments()) {
            JsonNode written = records.path("comments").path(n);
            n++;
            String name = document + "#c" + n;
            new Lines(name, comment, lines).add(written, answers.getOrDefault(name, List.of()));
        }
        return lines;
    }

    /// The lines of one account.
    private static final class Lines {
        private final String name;
        private final Account account;
        private final Chains chains;
        private final List<String> lines;

        Lines(String name, Account account, List<String> lines) {
            this.name = name;
            this.account = account;
            this.chains = new Chains(account);
            this.lines = lines;
        }

        void add(JsonNode records, List<Answered> answers) {
            ObjectNode head = JsonNodeFactory.instance.objectNode();
            head.put("id", name).put("account", name);
            head.set("body", body("account", records.path("account")));
            lines.add(JsonLine.of(head));
            for (String section :
                    List.of("passages", "statements", "events", "figures", "positions", "places", "times")) {
                int n = 0;
                for (JsonNode record : records.path(section)) {
                    n++;
                    line(section, n, record, record.path(ANCHORS.getOrDefault(section, "span")), record);
                }
            }
            each(records, "actors", "names", "naming");
            each(records, "tracks", "mentions", "track");
            answers.forEach(this::add);
        }

        private void add(Answered answered) {
            LedgerAnswer answer = answered.answer();
            String issue = answered.issue().id();
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.put("id", name + "/" + answer.ref().record() + "/" + issue).put("account", name);
            ArrayNode chain = line.putArray("chain");
            answer.holder().chain().stream().skip(1).forEach(chain::add);
            line.set("target", target(ComparisonJson.anchor(answer.span(), answer.words())));
            line.putObject("body")
                    .put("type", "answer")
                    .put("issue", issue)
                    .put("slot", answered.issue().slot().label())
                    .put("question", answered.issue().question())
                    .put("record", answer.ref().record())
                    .put("value", answer.value())
                    .put("origin", answer.origin())
                    .set("relations", relations(answered));
            lines.add(JsonLine.of(line));
        }

        private static ArrayNode relations(Answered answered) {
            ArrayNode relations = JsonNodeFactory.instance.arrayNode();
            RecordRef own = answered.answer().ref();
            for (LedgerRelation relation : answered.issue().relations()) {
                boolean left = relation.left().equals(own);
                if (left || relation.right().equals(own)) {
                    RecordRef other = left ? relation.right() : relation.left();
                    relations
                            .addObject()
                            .put("with", other.toString())
                            .put("relation", relation.kind().label())
                            .put("rule", relation.rule());
                }
            }
            return relations;
        }

        /// Actors and tracks have many words: one line each.
        private void each(JsonNode records, String section, String anchors, String kind) {
            for (JsonNode record : records.path(section)) {
                int n = 0;
                for (JsonNode anchor : record.path(anchors)) {
                    n++;
                    ObjectNode body = ((ObjectNode) record).deepCopy();
                    body.remove(anchors);
                    if (anchor.has("voice")) {
                        body.set("voice", anchor.path("voice"));
                    }
                    add(kind, kind + "-" + record.path("id").asString("") + "-" + n, body, anchor, null);
                }
            }
        }

        private void line(String section, int n, JsonNode record, JsonNode anchor, JsonNode body) {
            String kind = section.substring(0, section.length() - 1);
            String id = record.path("id").asString(kind + "-" + n);
            boolean statement = section.equals("statements");
            String inside = statement ? id : record.path("inside").asString(null);
            add(kind, id, body, anchor, inside);
        }

        private void add(String kind, String id, JsonNode body, JsonNode anchor, @Nullable String inside) {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.put("id", name + "/" + id).put("account", name);
            ArrayNode chain = line.putArray("chain");
            chains.of(inside).forEach(chain::add);
            line.set("target", target(anchor));
            line.set("body", body(kind, body));
            lines.add(JsonLine.of(line));
        }

        private static ObjectNode body(String kind, JsonNode record) {
            ObjectNode body = JsonNodeFactory.instance.objectNode().put("type", kind);
            record.properties().forEach(field -> {
                // An event's own type must not hide what kind of record this is.
                body.set(field.getKey().equals("type") ? "eventType" : field.getKey(), field.getValue());
            });
            return body;
        }

        private ObjectNode target(JsonNode anchor) {
            int start = anchor.path("start").asInt();
            int end = anchor.path("end").asInt();
            String text = account.document().text();
            ObjectNode target = JsonNodeFactory.instance
                    .objectNode()
                    .put("source", account.document().id());
            ArrayNode selectors = target.putArray("selector");
            selectors
                    .addObject()
                    .put("type", "TextQuoteSelector")
                    .put("exact", anchor.path("quote").asString(""))
                    .put("prefix", text.substring(whole(text, start - AROUND), start))
                    .put("suffix", text.substring(end, whole(text, end + AROUND)));
            selectors
                    .addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", start)
                    .put("end", end);
            return target;
        }

        /// The offset, moved so that it lies within the text and cuts no character in two.
        private static int whole(String text, int offset) {
            int within = Math.clamp(offset, 0, text.length());
            boolean cuts = within > 0 && within < text.length() && Character.isLowSurrogate(text.charAt(within));
            return cuts ? within - 1 : within;
        }
    }
}
