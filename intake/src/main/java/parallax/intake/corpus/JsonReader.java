package parallax.intake.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import parallax.intake.corpus.Columns.Field;
import parallax.intake.source.Findings;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// A JSON array of objects, or objects one after the other, read one by one.
public final class JsonReader implements FormatReader {
    private final Columns columns;
    private final Limits limits;

    public JsonReader(Columns columns, Limits limits) {
        this.columns = columns;
        this.limits = limits;
    }

    @Override
    public void read(RawFile file, Findings findings) throws IOException, Unreadable {
        RowTexts texts = new RowTexts(columns, "application/json", "UTF-8", limits);
        JsonRows rows = new JsonRows(limits);
        int number = 0;
        try (InputStream in = file.open();
                JsonParser parser = rows.json().createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    JsonNode object = parser.readValueAsTree();
                    row(rows.row(object), ++number, texts, findings);
                }
            }
        } catch (JacksonException e) {
            throw new Unreadable(number == 0 ? "it is not valid JSON" : "it is not valid JSON after row " + number);
        }
        if (number == 0) {
            throw new Unreadable("it holds no JSON objects");
        }
    }

    private static void row(Map<String, String> row, int number, RowTexts texts, Findings findings) {
        try {
            if (texts.columns(Field.TEXT, row.keySet()).isEmpty()) {
                throw new Unreadable(texts.noText(row.keySet()));
            }
            findings.found(texts.extract(row, number));
        } catch (Unreadable e) {
            findings.leftOut("row " + number, e.reason());
        }
    }
}
