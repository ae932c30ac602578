package parallax.intake.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.intake.corpus.Columns.Field;
import parallax.intake.source.Findings;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unreadable;
import parallax.intake.text.CharacterStream;

/// Comma- or tab-separated values whose first row names the columns. Row 1 is the first below it.
public final class TableReader implements FormatReader {
    private final boolean tabs;
    private final Columns columns;
    private final Limits limits;

    /// @param tabs whether tabs separate the cells; else the first line tells by which character
    public TableReader(boolean tabs, Columns columns, Limits limits) {
        this.tabs = tabs;
        this.columns = columns;
        this.limits = limits;
    }

    @Override
    public void read(RawFile file, Findings findings) throws IOException, Unreadable {
        try (InputStream bytes = file.open()) {
            BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
            CharacterStream characters = CharacterStream.of(in);
            char separator = tabs ? '\t' : Separator.guess(characters.sample());
            Cells cells = new Cells(characters.reader(), separator, limits.text());
            String mediaType = tabs ? "text/tab-separated-values" : "text/csv";
            RowTexts texts = new RowTexts(columns, mediaType, characters.charset(), limits);
            rows(cells, texts, findings);
        }
    }

    private void rows(Cells cells, RowTexts texts, Findings findings) throws IOException, Unreadable {
        Optional<Cells.Row> header = cells.next();
        List<String> names = header.map(
                        row -> row.cells().stream().map(String::strip).toList())
                .orElse(List.of());
        if (texts.columns(Field.TEXT, names).isEmpty()) {
            throw new Unreadable(texts.noText(names));
        }
        int number = 0;
        for (Optional<Cells.Row> row = cells.next(); row.isPresent(); row = cells.next()) {
            if (!blank(row.get())) {
                row(row.get(), names, ++number, texts, findings);
            }
        }
    }

    private static boolean blank(Cells.Row row) {
        return row.cells().size() == 1 && row.cells().getFirst().isBlank();
    }

    private void row(Cells.Row row, List<String> names, int number, RowTexts texts, Findings findings) {
        String place = "row " + number;
        try {
            if (row.unclosed()) {
                throw new Unreadable("a quotation mark opens a cell and is never closed");
            }
            if (row.cut()) {
                throw limits.tooLong();
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
                values.putIfAbsent(names.get(i), row.cells().get(i));
            }
            findings.found(texts.extract(values, number));
        } catch (Unreadable e) {
            findings.leftOut(place, e.reason());
        }
    }
}
