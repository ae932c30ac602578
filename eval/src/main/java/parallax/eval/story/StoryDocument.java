package parallax.eval.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import parallax.compare.story.StoryItem;
import parallax.eval.lines.JsonLines;
import parallax.time.Interval;
import tools.jackson.databind.JsonNode;

/// A document of ECB+ or GVC as an item to be grouped, with the story that the corpus gives it.
///
/// @param story the subtopic of ECB+, the incident of GVC
/// @param topic the topic of ECB+, which holds two look-alike stories; the incident of GVC
public record StoryDocument(StoryItem item, String story, String topic) {
    /// The documents of a file, in its order.
    public static List<StoryDocument> read(Path docs) throws IOException {
        return new JsonLines(docs).read(StoryDocument::of);
    }

    private static StoryDocument of(JsonNode object) {
        String story = object.path("subtopic").asString(object.path("incident").asString(""));
        if (story.isEmpty()) {
            throw new IllegalArgumentException("neither subtopic nor incident");
        }
        String text = object.has("text")
                ? object.path("text").asString("")
                : String.join(" ", JsonLines.strings(object, "tokens"));
        String date = object.path("date").asString("");
        Interval days = date.isEmpty() ? Interval.UNKNOWN : Interval.day(LocalDate.parse(date));
        return new StoryDocument(
                StoryItem.of(object.path("doc").asString(""), text, days),
                story,
                object.path("topic").asString(story));
    }
}
