package parallax.intake.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import parallax.intake.corpus.Columns.Field;
import parallax.intake.source.Findings;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unreadable;
import parallax.intake.text.CharacterStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/// One JSON object a line. Rows are numbered by line, blank ones included, so that an editor finds them.
public final class JsonLinesReader implements FormatReader {
    private static final String MEDIA_TYPE = "application/x-ndjson";
    private final Columns columns;
    private final Limits limits;

    public JsonLinesReader(Columns columns, Limits limits) {
        this.columns = columns;
        this.limits = limits;
    }

    @Override
    public void read(RawFile file, Findings findings) throws IOException, Unreadable {
        try (InputStream bytes = file.open()) {
            CharacterStream characters = CharacterStream.of(new BufferedInputStream(bytes, 1 << 16));
            RowTexts texts = new RowTexts(columns, MEDIA_TYPE, characters.charset(), limits);
            JsonRows rows = new JsonRows(limits);
            // Other columns and escapes may take as much again as the text.
            Lines lines = new Lines(characters.reader(), 3 * limits.text());
            int number = 0;
            for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                if (!line.get().words().isBlank()) {
                    row(line.get(), number, rows, texts, findings);
                }
            }
        }
    }

    private void row(Lines.Line line, int number, JsonRows rows, RowTexts texts, Findings findings) {
        try {
            if (line.cut()) {
                throw limits.tooLong();
            }
            JsonNode node = rows.json().readTree(line.words());
            if (!node.isObject()) {
                throw new Unreadable("the line is not a JSON object");
            }
            Map<String, String> row = rows.row(node);
            if (texts.columns(Field.TEXT, row.keySet()).isEmpty()) {
                throw new Unreadable(texts.noText(row.keySet()));
            }
            findings.found(texts.extract(row, number));
        } catch (Unreadable e) {
            findings.leftOut("row " + number, e.reason());
        } catch (StreamConstraintsException e) {
            findings.leftOut("row " + number, "the line is too deeply nested, or holds too long a value");
        } catch (JacksonException e) {
            findings.leftOut("row " + number, "the line is not valid JSON");
        }
    }
}
