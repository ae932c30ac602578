package parallax.eval.coref;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.eval.lines.JsonLines;
import parallax.text.Span;
import tools.jackson.databind.JsonNode;

/// Reads documents and their mentions. `X-mentions.jsonl` has the documents beside it in `X-docs.jsonl`: either cut
/// into tokens, which mentions number, or as title and text, in which mentions are looked for in their order.
public final class CorefCorpus {
    private CorefCorpus() {}

    /// The documents that have mentions, in the order of their first one.
    ///
    /// @throws IOException naming the file that is absent or unlike the others
    public static List<CorefText> read(Path mentions) throws IOException {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        int[] number = {0};
        for (JsonNode node : new JsonLines(mentions).read(object -> object)) {
            lines.computeIfAbsent(node.path("doc").asString(), name -> new ArrayList<>())
                    .add(new Line(number[0]++, node));
        }
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (JsonNode node : new JsonLines(documents(mentions)).read(object -> object)) {
            documents.put(node.path("doc").asString(), node);
        }
        List<CorefText> texts = new ArrayList<>();
        for (Map.Entry<String, List<Line>> document : lines.entrySet()) {
            JsonNode node = documents.get(document.getKey());
            if (node == null) {
                throw new IOException(documents(mentions) + " has no document " + document.getKey());
            }
            texts.add(node.has("tokens") ? cut(node, document.getValue()) : whole(node, document.getValue()));
        }
        return texts;
    }

    /// The file of the documents.
    public static Path documents(Path mentions) {
        return mentions.resolveSibling(mentions.getFileName().toString().replace("-mentions.", "-docs."));
    }

    private record Line(int number, JsonNode node) {
        GoldMention at(@Nullable Span span) {
            return new GoldMention(
                    number,
                    node.path("text").asString(),
                    span,
                    node.path("chain").asString());
        }
    }

    private static CorefText cut(JsonNode document, List<Line> lines) {
        StringBuilder text = new StringBuilder();
        List<Span> tokens = new ArrayList<>();
        for (String token : JsonLines.strings(document, "tokens")) {
            text.append(text.isEmpty() ? "" : " ");
            int start = text.length();
            text.append(token.equals("``") || token.equals("''") ? "\"" : token);
            tokens.add(new Span(start, text.length()));
        }
        List<GoldMention> mentions = new ArrayList<>();
        for (Line line : lines) {
            List<JsonNode> numbers = JsonLines.elements(line.node, "tokens");
            int first = numbers.getFirst().asInt();
            int last = numbers.getLast().asInt();
            mentions.add(
                    line.at(new Span(tokens.get(first).start(), tokens.get(last).end())));
        }
        return new CorefText(document.path("doc").asString(), text.toString(), mentions);
    }

    private static CorefText whole(JsonNode document, List<Line> lines) {
        String text = document.path("title").asString() + "\n\n"
                + document.path("text").asString();
        List<String> words =
                lines.stream().map(line -> line.node.path("text").asString()).toList();
        List<GoldMention> mentions = new ArrayList<>();
        List<@Nullable Span> spans = new MentionFinder(text).find(words);
        for (int at = 0; at < lines.size(); at++) {
            mentions.add(lines.get(at).at(spans.get(at)));
        }
        return new CorefText(document.path("doc").asString(), text, mentions);
    }
}
