package parallax.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.number.Numeral;
import parallax.number.NumeralReader;
import parallax.text.Span;

/// Reads tables that were rendered as text: rows of a label and numbers, set apart by two or more blanks.
final class TableReader {
    private static final int GAP = 2;
    private final FigureWords words;
    private final MeasureReader measures;
    private final NumeralReader numerals = new NumeralReader();

    TableReader(FigureWords words, MeasureReader measures) {
        this.words = words;
        this.measures = measures;
    }

    /// A number of a table at lexemes `[from, to)`.
    ///
    /// @param headerFrom first lexeme of its column's header
    /// @param headerTo   one past the header's last; equal to `headerFrom` where there is no header
    record Cell(
            int from,
            int to,
            BigDecimal value,
            String unit,
            Measure measure,
            String counted,
            @Nullable String place,
            int headerFrom,
            int headerTo) {

        /// Where the column's time is to be looked for.
        Span column(Lexemes lexemes, Span own) {
            return headerTo > headerFrom ? lexemes.span(headerFrom, headerTo) : own;
        }
    }

    /// The cells of a passage by their first lexeme, and the lexemes that tables cover.
    record Tables(Map<Integer, Cell> cells, Set<Integer> covered) {
        @Nullable
        Cell at(int lexeme) {
            return cells.get(lexeme);
        }

        boolean covers(int lexeme) {
            return covered.contains(lexeme);
        }
    }

    /// Lexemes `[from, to)` between two gaps.
    private record Column(int from, int to) {}

    Tables read(Lexemes lexemes) {
        Map<Integer, Cell> cells = new HashMap<>();
        Set<Integer> covered = new HashSet<>();
        List<Column> header = List.of();
        Measure title = Measure.OTHER;
        int at = 0;
        while (at < lexemes.size()) {
            int end = lineEnd(lexemes, at);
            List<Column> columns = columns(lexemes, at, end);
            if (!header.isEmpty() && isRow(columns, lexemes)) {
                row(lexemes, columns, header, title, cells);
            } else if (columns.size() > 1 && isRow(columns(lexemes, end, lineEnd(lexemes, end)), lexemes)) {
                header = columns;
            } else {
                title = titled(lexemes, at, end);
                header = List.of();
            }
            for (int i = at; i < end && !header.isEmpty(); i++) {
                covered.add(i);
            }
            at = end;
        }
        return new Tables(cells, covered);
    }

    /// Whether most of what follows a label are numbers: blanks between all words ("as  many  as  300") are no table.
    private static boolean isRow(List<Column> columns, Lexemes lexemes) {
        long numbers = columns.stream()
                .skip(1)
                .filter(column -> lexemes.isDigits(column.from()))
                .count();
        return columns.size() > 1 && numbers * 2 > columns.size() - 1;
    }

    private Measure titled(Lexemes lexemes, int from, int end) {
        for (int at = from; at < end; at++) {
            Measure measure = measures.measure(lexemes.low(at));
            if (measure != null) {
                return measure;
            }
        }
        return Measure.OTHER;
    }

    private static int lineEnd(Lexemes lexemes, int from) {
        int at = from;
        while (at < lexemes.size() && lexemes.at(at).line() == lexemes.at(from).line()) {
            at++;
        }
        return at;
    }

    private static List<Column> columns(Lexemes lexemes, int from, int end) {
        List<Column> found = new ArrayList<>();
        int start = from;
        for (int at = from + 1; at <= end; at++) {
            boolean gap =
                    at < end && lexemes.at(at).start() - lexemes.at(at - 1).end() >= GAP;
            if (gap || at == end) {
                found.add(new Column(start, at));
                start = at;
            }
        }
        return found;
    }

    private void row(
            Lexemes lexemes, List<Column> columns, List<Column> header, Measure title, Map<Integer, Cell> cells) {
        Column label = columns.getFirst();
        String counted = lexemes.text()
                .substring(
                        lexemes.at(label.from()).start(),
                        lexemes.at(label.to() - 1).end());
        Measure own = titled(lexemes, label.from(), label.to());
        Measure noun = nounOf(lexemes, label);
        String unit = unit(lexemes, label);
        boolean people = unit.equals("people");
        Measure measure = noun != null ? noun : own != Measure.OTHER ? own : people ? title : Measure.OTHER;
        for (int i = 1; i < columns.size(); i++) {
            Numeral number = numerals.read(lexemes, columns.get(i).from());
            if (number != null && !number.ordinal()) {
                Column head = headOf(header, columns.size() - i, columns.get(i));
                cells.put(
                        number.from(),
                        new Cell(
                                number.from(),
                                number.to(),
                                number.value(),
                                unit,
                                people ? measure : Measure.OTHER,
                                counted,
                                placeOf(lexemes, label, head),
                                head.from(),
                                head.to()));
            }
        }
    }

    private @Nullable Measure nounOf(Lexemes lexemes, Column label) {
        for (int at = label.from(); at < label.to(); at++) {
            Measure measure = words.measure(lexemes.low(at));
            if (measure != null) {
                return measure;
            }
        }
        return null;
    }

    private String unit(Lexemes lexemes, Column label) {
        for (int at = label.from(); at < label.to(); at++) {
            String unit = words.unit(lexemes.low(at));
            if (unit != null) {
                return unit;
            }
        }
        return "people";
    }

    /// The header over a cell, counted from the right, since the label column of a header may be blank.
    private static Column headOf(List<Column> header, int fromRight, Column cell) {
        int at = header.size() - fromRight;
        return at < 0 || at >= header.size() ? new Column(cell.from(), cell.from()) : header.get(at);
    }

    /// A capitalised label or header that counts nothing and is no total names the place.
    private @Nullable String placeOf(Lexemes lexemes, Column label, Column head) {
        String row = name(lexemes, label);
        return row != null ? row : name(lexemes, head);
    }

    private @Nullable String name(Lexemes lexemes, Column column) {
        for (int at = column.from(); at < column.to(); at++) {
            boolean plain = lexemes.isWord(at) && lexemes.at(at).capital();
            if (!plain
                    || words.unit(lexemes.low(at)) != null
                    || lexemes.is(at, "total")
                    || measures.measure(lexemes.low(at)) != null) {
                return null;
            }
        }
        return column.to() > column.from()
                ? lexemes.text()
                        .substring(
                                lexemes.at(column.from()).start(),
                                lexemes.at(column.to() - 1).end())
                : null;
    }
}
