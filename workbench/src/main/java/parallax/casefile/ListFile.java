package parallax.casefile;

import java.util.Arrays;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A user's list, copied into the case's folder `lists` so that the case can be read again without it.
///
/// @param from   the file as the user named it
/// @param stored its copy, by its path within the case
public record ListFile(Kind kind, String from, String stored, String sha256) {
    /// What a list holds.
    public enum Kind {
        ACTORS,
        PLACES,
        /// Publishers of one house, for comparing; reading does not use them.
        FAMILIES;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Kind ofLabel(String label) {
            return Arrays.stream(values())
                    .filter(kind -> kind.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no kind of list: \"" + label + "\""));
        }
    }

    static ListFile of(JsonNode json) throws CaseException {
        try {
            return new ListFile(
                    Kind.ofLabel(json.path("kind").asString("")),
                    json.path("from").asString(""),
                    json.path("stored").asString(""),
                    json.path("sha256").asString(""));
        } catch (IllegalArgumentException e) {
            throw new CaseException("case.json: " + e.getMessage(), e);
        }
    }

    ObjectNode json(JsonMapper mapper) {
        return mapper.createObjectNode()
                .put("kind", kind.label())
                .put("from", from)
                .put("stored", stored)
                .put("sha256", sha256);
    }
}
