package parallax.eval;

import java.util.List;

/// One task's part of the page of scores.
///
/// @param title     its heading
/// @param intro     what is measured on what, and what the rows are
/// @param head      names of the columns
/// @param rows      published, baseline and measured rows, as long as the head
/// @param reproduce commands that make these figures again
public record ScoreSection(
        String title, String intro, List<String> head, List<List<String>> rows, List<String> reproduce) {
    public ScoreSection {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        reproduce = List.copyOf(reproduce);
        for (List<String> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + head);
            }
        }
    }
}
