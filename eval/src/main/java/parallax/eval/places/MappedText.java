package parallax.eval.places;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.eval.lines.JsonLines;
import parallax.place.Coordinates;
import parallax.text.Document;
import parallax.text.Metadata;
import tools.jackson.databind.JsonNode;

/// A text of a corpus with its gold toponyms; of several at one span the last is kept.
///
/// @param document what the reader gets: the text, and of its origin what the corpus gives
public record MappedText(Document document, List<MappedName> names) {
    public MappedText {
        names = List.copyOf(names);
    }

    /// The texts of a gold file.
    ///
    /// @throws IOException naming file and line where it is not of that format
    public static List<MappedText> read(Path gold) throws IOException {
        return new JsonLines(gold).read(MappedText::of);
    }

    private static MappedText of(JsonNode object) {
        Document document = new Document(
                object.path("doc").asString(), object.path("text").asString(), metadata(object), List.of());
        List<MappedName> names = new ArrayList<>();
        for (JsonNode toponym : JsonLines.elements(object, "toponyms")) {
            if (counts(toponym.path("type").asString(""))) {
                MappedName name = name(toponym);
                names.removeIf(other -> other.start() == name.start() && other.end() == name.end());
                names.add(name);
            }
        }
        return new MappedText(document, names);
    }

    /// GeoWebNews also marks noun phrases and names that are no toponyms.
    private static boolean counts(String type) {
        return !type.contains("Expression") && !type.equals("Non_Toponym");
    }

    private static Metadata metadata(JsonNode object) {
        String time = object.path("dltime").asString("");
        return new Metadata(given(object, "title"), null, null, address(object), date(time), null);
    }

    private static @Nullable String address(JsonNode object) {
        String url = given(object, "url");
        String domain = given(object, "domain");
        return url != null || domain == null ? url : "https://" + domain + "/";
    }

    private static @Nullable String given(JsonNode object, String field) {
        String value = object.path(field).asString("");
        return value.isBlank() ? null : value;
    }

    private static @Nullable LocalDate date(String time) {
        return time.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(time.substring(0, 10)) : null;
    }

    private static MappedName name(JsonNode toponym) {
        JsonNode latitude = toponym.path("lat");
        JsonNode longitude = toponym.path("lon");
        Coordinates at = latitude.isNumber() && longitude.isNumber()
                ? new Coordinates(latitude.asDouble(), longitude.asDouble())
                : null;
        return new MappedName(
                toponym.path("start").asInt(),
                toponym.path("end").asInt(),
                toponym.path("text").asString(""),
                at);
    }
}
