package parallax.intake.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parallax.text.Metadata;

/// A file's own properties. When a file was made or changed says nothing of when its text was published.
final class Properties implements Zipped.Visitor {
    private final Map<String, StringBuilder> values = new HashMap<>();
    private String name = "";

    @Override
    public void start(XMLStreamReader element) {
        name = element.getLocalName();
    }

    @Override
    public void end(String ended) {
        name = "";
    }

    @Override
    public void text(String words) {
        values.computeIfAbsent(name, key -> new StringBuilder()).append(words);
    }

    Metadata metadata() {
        String author = value("creator") != null ? value("creator") : value("initial-creator");
        return new Metadata(value("title"), author, null, null, null, value("language"));
    }

    private @Nullable String value(String property) {
        StringBuilder words = values.get(property);
        return words == null || words.toString().isBlank()
                ? null
                : words.toString().strip();
    }
}
