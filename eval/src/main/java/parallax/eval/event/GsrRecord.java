package parallax.eval.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.eval.lines.JsonLines;
import tools.jackson.databind.JsonNode;

/// A sentence of PLOVER's gold standard records with its one event.
///
/// @param type       PLOVER's; old names are made new
/// @param actors     first three letters of the actors' codes
/// @param recipients likewise; empty where the gold has none or they are the actors themselves
public record GsrRecord(String id, String text, String type, Set<String> actors, Set<String> recipients) {
    private static final int LETTERS = 3;
    private static final Map<String, String> OLD_NAMES =
            Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

    public GsrRecord {
        actors = Set.copyOf(actors);
        recipients = Set.copyOf(recipients);
    }

    /// The records of a file, in order.
    ///
    /// @throws IOException naming the file where it is absent or no JSON
    public static List<GsrRecord> read(Path file) throws IOException {
        return new JsonLines(file).read(GsrRecord::of);
    }

    private static GsrRecord of(JsonNode object) {
        String event = object.path("event").asString("");
        return new GsrRecord(
                object.path("id").asString(""),
                object.path("text").asString(""),
                OLD_NAMES.getOrDefault(event, event),
                codes(object.path("source")),
                codes(object.path("target")));
    }

    private static Set<String> codes(JsonNode participants) {
        Set<String> codes = new LinkedHashSet<>();
        participants.forEach(participant -> {
            String code = participant.path("code").asString("");
            if (!code.isEmpty()) {
                codes.add(code.substring(0, Math.min(LETTERS, code.length())));
            }
        });
        return codes;
    }
}
