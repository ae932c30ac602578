package parallax.web.documents;

import parallax.casefile.Row;
import parallax.compare.origin.Families;
import parallax.table.Wording;

/// Documents as the view tells of them.
final class DocumentRow {
    private DocumentRow() {}

    static Documents.Document of(Row row, Families families) {
        String publisher = row.text("publisher");
        return new Documents.Document(
                row.text("account"),
                row.text("document"),
                !row.text("parent").isEmpty(),
                row.text("title"),
                publisher,
                row.text("author"),
                publisher.isEmpty() ? "" : families.shown(publisher).orElse(""),
                Wording.date(row),
                basis(row.text("date_basis")),
                row.text("language"),
                row.text("media_type"),
                row.text("copy_of"),
                row.text("copy_kind"),
                row.number("statements"),
                row.number("events"),
                row.number("figures"),
                row.number("positions"),
                row.number("places"),
                row.number("boilerplate"),
                row.number("comments"));
    }

    /// Empty where the date's own wording says it already.
    private static String basis(String known) {
        return switch (known) {
            case "inferred", "unknown" -> "";
            case "neighbours" -> "accounts of the same story";
            default -> known;
        };
    }
}
