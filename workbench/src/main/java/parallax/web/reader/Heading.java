package parallax.web.reader;

import java.io.IOException;
import java.util.List;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.table.Wording;
import parallax.web.page.Links;

/// An account without its text.
///
/// @param dateKnown how the date is known, in words
/// @param dateWords the words that it was taken or inferred from
/// @param copyOf    what it is a copy of, in words; empty where of nothing
/// @param parent    the account under which a reader's comment stands; empty for accounts
/// @param file      where it was read from
/// @param comments  readers' comments in its page
/// @param others    accounts that tell the same story, those that clash most first
public record Heading(
        String account,
        String title,
        String publisher,
        String author,
        String date,
        String dateKnown,
        List<Details.Quotation> dateWords,
        Details.Link copyOf,
        Details.Link parent,
        String language,
        String url,
        String file,
        List<Comment> comments,
        List<Other> others) {
    public Heading {
        dateWords = List.copyOf(dateWords);
        comments = List.copyOf(comments);
        others = List.copyOf(others);
    }

    /// @param author as signed; empty where unnamed
    /// @param records how many statements, events, figures and positions were read in it
    public record Comment(String account, String author, long records, String link) {}

    /// @param relations how many answers of both stand in a relation, and how many of these clash
    /// @param origin    whether both are of one origin
    /// @param beside    both texts; at their first relation
    public record Other(
            String account,
            String source,
            String title,
            String date,
            boolean origin,
            long relations,
            long clashes,
            String beside) {}

    private static final String DATE_WORDS =
            "SELECT span_start, span_end, words FROM date_evidence WHERE account = ? ORDER BY n";

    public static Heading of(Case held, Row account) throws IOException {
        String id = account.text("account");
        return new Heading(
                id,
                account.text("title"),
                account.text("publisher"),
                account.text("author"),
                Wording.when(account).isEmpty() ? "unknown" : Wording.when(account),
                known(account),
                held.query(DATE_WORDS, List.of(id)).stream()
                        .map(Heading::quotation)
                        .toList(),
                copy(account),
                link(account.text("parent")),
                account.text("language"),
                account.text("url"),
                Label.joined(", ", account.text("file"), account.text("place_in_file")),
                comments(held, id),
                others(held, id));
    }

    /// The publisher; where there is none, the author, else the account's name.
    public static String source(Row account) {
        String publisher = account.text("publisher");
        String author = account.text("author");
        return !publisher.isEmpty() ? publisher : !author.isEmpty() ? author : "account " + account.text("account");
    }

    private static String known(Row account) {
        String how = account.text("date_how");
        return switch (account.text("date_basis")) {
            case "metadata" -> how + ", by the file's own data";
            case "byline" -> how + ", in its byline";
            case "first lines" -> how + ", in its first lines";
            case "neighbours" -> how + ", with the help of accounts of the same story";
            case "inferred" -> how + ", from its words";
            default -> how;
        };
    }

    private static Details.Quotation quotation(Row row) {
        return new Details.Quotation(
                "date", row.text("words"), (int) row.number("span_start"), (int) row.number("span_end"));
    }

    private static Details.Link copy(Row account) {
        String original = account.text("copy_of");
        String kind = account.text("copy_kind");
        String words = kind.equals("exact") ? "a copy of" : kind.equals("near") ? "a near copy of" : "a reprint of";
        return original.isEmpty()
                ? new Details.Link("", "")
                : new Details.Link(
                        words + " " + original, Links.account(original).toString());
    }

    private static Details.Link link(String account) {
        return new Details.Link(
                account, account.isEmpty() ? "" : Links.account(account).toString());
    }

    private static List<Comment> comments(Case held, String account) throws IOException {
        return held.query(Kind.sql("comments"), List.of(account)).stream()
                .map(row -> new Comment(
                        row.text("account"),
                        row.text("author"),
                        row.number("records"),
                        Links.account(row.text("account")).toString()))
                .toList();
    }

    private static List<Other> others(Case held, String account) throws IOException {
        if (!CaseLedger.exists(held)) {
            return List.of();
        }
        return held.query(Kind.sql("story"), List.of(account, account)).stream()
                .map(row -> new Other(
                        row.text("account"),
                        source(row),
                        row.text("title"),
                        Wording.date(row),
                        row.text("same_origin").equals("true"),
                        row.number("relations"),
                        row.number("clashes"),
                        Links.beside(account, "", row.text("account"), "").toString()))
                .toList();
    }
}
