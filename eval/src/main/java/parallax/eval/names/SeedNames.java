package parallax.eval.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.eval.records.RecordsGold;
import parallax.language.EncoderLanguageModel;
import parallax.language.Excerpt;
import parallax.language.Sentence;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.PassageReader;
import parallax.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How many acronyms and towns of whole accounts the encoder tags as names of any kind. A mention counts as tagged
/// where
/// a name holds all of it.
public final class SeedNames {
    private final EncoderLanguageModel model = new EncoderLanguageModel();
    private final PassageReader passages = new PassageReader();
    private final List<String> missed = new ArrayList<>();
    private int gold;

    /// Mentions in all accounts of the set: names of actors in capitals, or places of the given kinds.
    ///
    /// @param list  `actors` or `places`
    /// @param kinds kinds of places; empty for actors, of whom names in capitals count
    public static SeedNames of(RecordsGold set, String list, List<String> kinds) throws IOException {
        SeedNames names = new SeedNames();
        for (String account : set.names()) {
            Path file = set.text(account);
            if (file != null) {
                JsonNode gold = JsonMapper.shared().readTree(set.file(account).toFile());
                names.count(Files.readString(file), mentions(gold.path(list), kinds));
            }
        }
        return names;
    }

    public int gold() {
        return gold;
    }

    /// The mentions that no name holds, in order.
    public List<String> missed() {
        return List.copyOf(missed);
    }

    private static List<JsonNode> mentions(JsonNode records, List<String> kinds) {
        List<JsonNode> mentions = new ArrayList<>();
        for (JsonNode record : records) {
            if (kinds.contains(record.path("kind").asString(""))) {
                mentions.add(record.path("span"));
            }
            for (JsonNode name : record.path("names")) {
                if (kinds.isEmpty() && name.path("quote").asString("").matches("[A-Z]{2,}")) {
                    mentions.add(name);
                }
            }
        }
        return mentions;
    }

    private void count(String text, List<JsonNode> mentions) {
        List<Span> read = new ArrayList<>();
        List<Span> names = names(text, read);
        for (JsonNode mention : mentions) {
            Span span = span(text, mention);
            if (read.stream().anyMatch(passage -> passage.contains(span))) {
                gold++;
                if (names.stream().noneMatch(name -> name.contains(span))) {
                    missed.add(span.in(text));
                }
            }
        }
    }

    /// Adds the passages that were read, all but boilerplate, to `read`.
    private List<Span> names(String text, List<Span> read) {
        for (Passage passage : passages.read(new Document("seed", text))) {
            if (passage.kind() != PassageKind.BOILERPLATE) {
                read.add(passage.span());
            }
        }
        return model.read(read.stream().map(span -> new Excerpt(text, span)).toList()).stream()
                .flatMap(List::stream)
                .map(Sentence::names)
                .flatMap(List::stream)
                .map(name -> name.span())
                .toList();
    }

    private static Span span(String text, JsonNode mention) {
        String quote = mention.path("quote").asString("");
        int at = -1;
        for (int nth = 0; nth < mention.path("nth").asInt(1); nth++) {
            at = text.indexOf(quote, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException("gold words not in the text: " + quote);
        }
        return new Span(at, at + quote.length());
    }
}
