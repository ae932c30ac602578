package parallax.eval.timexes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.eval.lines.JsonLines;
import tools.jackson.databind.JsonNode;

/// A text and its gold.
///
/// @param written the day of writing that the corpus names; absent where it names none
public record TimexDocument(String name, @Nullable LocalDate written, String text, List<MarkedTimex> gold) {
    public TimexDocument {
        gold = List.copyOf(gold);
    }

    /// The documents of a file, in order: `{"doc", "dct", "text", "timexes": [{"start", "end", "type", "value"}]}` a
    /// line.
    ///
    /// @throws IOException naming the file where it is absent, and the line that is no document
    public static List<TimexDocument> read(Path file) throws IOException {
        return new JsonLines(file).read(TimexDocument::of);
    }

    private static TimexDocument of(JsonNode object) {
        return new TimexDocument(
                object.path("doc").asString(""),
                day(object.path("dct").asString("")),
                object.path("text").asString(""),
                JsonLines.elements(object, "timexes").stream()
                        .map(TimexDocument::timex)
                        .toList());
    }

    private static MarkedTimex timex(JsonNode object) {
        return new MarkedTimex(
                object.path("start").asInt(),
                object.path("end").asInt(),
                object.path("type").asString(""),
                object.path("value").asString(""));
    }

    /// A clock behind the day is of no use here.
    private static @Nullable LocalDate day(String dct) {
        try {
            return dct.isEmpty() ? null : LocalDate.parse(dct.substring(0, Math.min(10, dct.length())));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no day: " + dct, e);
        }
    }
}
