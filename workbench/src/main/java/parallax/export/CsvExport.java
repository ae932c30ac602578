package parallax.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.text.ResourceTable;

/// Writes a case as one CSV file a table, and `columns.csv`, which says what each column means.
public final class CsvExport {
    /// A column that is written.
    ///
    /// @param unit of its values; empty where there is none
    record Column(String table, String name, String type, String unit, String meaning) {}

    /// Writes all tables.
    ///
    /// @param folder made where it is not there; files of the same names are replaced
    /// @return how many tables were written
    public long write(Case held, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, List<Column>> tables = tables();
        for (String table : List.copyOf(tables.keySet())) {
            if (!held.has(table)) {
                tables.remove(table);
            }
        }
        for (Map.Entry<String, List<Column>> table : tables.entrySet()) {
            write(held, folder.resolve(table.getKey() + ".csv"), table.getKey(), table.getValue());
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve("columns.csv"), StandardCharsets.UTF_8)) {
            out.write(Csv.line(List.of("table", "column", "type", "unit", "meaning")));
            for (List<Column> columns : tables.values()) {
                for (Column column : columns) {
                    out.write(Csv.line(List.of(
                            Csv.cell(column.table()),
                            Csv.cell(column.name()),
                            Csv.cell(column.type()),
                            Csv.cell(column.unit()),
                            Csv.cell(column.meaning()))));
                }
            }
        }
        return tables.size();
    }

    private static void write(Case held, Path file, String table, List<Column> columns) throws IOException {
        List<String> names = columns.stream().map(Column::name).toList();
        // Sorted by all that identifies a row, so that the same records make the same file.
        String sql = "SELECT " + String.join(", ", names) + " FROM " + table + " ORDER BY ALL";
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(Csv.line(names));
            held.each(sql, row -> out.write(Csv.line(cells(row))));
        }
    }

    private static List<String> cells(Row row) {
        return row.values().values().stream().map(Csv::cell).toList();
    }

    /// The columns of each table that is written, from `columns.tsv`.
    static Map<String, List<Column>> tables() {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        for (String line :
                ResourceTable.text(CsvExport.class, "columns.tsv").lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != 5) {
                throw new IllegalStateException("columns.tsv: not five fields: " + line);
            }
            tables.computeIfAbsent(fields[0], _ -> new ArrayList<>())
                    .add(new Column(fields[0], fields[1], fields[2], fields[3], fields[4]));
        }
        return tables;
    }
}
