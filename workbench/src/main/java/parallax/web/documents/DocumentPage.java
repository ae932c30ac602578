package parallax.web.documents;

import java.io.IOException;
import java.util.List;
import parallax.casefile.CaseFamilies;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.table.Criteria;
import parallax.table.Criterion;
import parallax.table.Query;
import parallax.table.View;
import parallax.table.Wording;
import parallax.web.page.Address;
import parallax.web.page.Ask;
import parallax.web.page.Links;
import parallax.web.page.NotFound;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// One document: where it comes from, how its date is known, what was read in it and with whom it stands.
public final class DocumentPage implements Page<DocumentDetail> {
    private static final int SET_APART = 40;
    private static final List<View> COUNTED = List.of(View.STATEMENTS, View.EVENTS, View.FIGURES, View.TALKS);
    private static final String ORIGINAL = """
            SELECT d.url, d.file, d.place, d.sha256, coalesce(o.bytes, 0) AS bytes
            FROM documents d LEFT JOIN originals o ON o.sha256 = d.sha256 WHERE d.document = ? LIMIT 1
            """;
    private static final String DATE_WORDS = """
            SELECT e.account, e.span_start, e.span_end, e.words FROM date_evidence e JOIN accounts a ON a.account = e.account
            WHERE a.document = ? AND a.parent IS NULL ORDER BY e.n
            """;
    private static final String PASSAGES = """
            SELECT p.kind, count(*) AS n FROM passages p JOIN accounts a ON a.account = p.account
            WHERE a.document = ? AND a.parent IS NULL GROUP BY ALL ORDER BY n DESC, p.kind
            """;
    private static final String SET_APART_WORDS = """
            SELECT p.account, p.span_start, p.span_end, substr(d.text, p.span_start + 1, p.span_end - p.span_start) AS words
            FROM passages p JOIN accounts a ON a.account = p.account JOIN documents d ON d.document = a.document
            WHERE a.document = ? AND a.parent IS NULL AND p.kind = 'boilerplate' ORDER BY p.n LIMIT\s""" + SET_APART;
    private static final String STORIES = """
            SELECT m.story, t.title, m.account,
                (SELECT list(o.account ORDER BY o.n) FROM story_accounts o
                    WHERE o.story = m.story AND o.origin = m.origin AND o.account <> m.account) AS one_origin,
                (SELECT count(*) FROM story_accounts o WHERE o.story = m.story AND o.origin <> m.origin) AS others,
                (SELECT count(*) FROM issues i WHERE i.story = m.story) AS issues,
                (SELECT count(*) FROM issues i WHERE i.story = m.story AND i.dispute) AS disputes
            FROM story_accounts m JOIN accounts a ON a.account = m.account JOIN accounts t ON t.account = m.story
            WHERE a.document = ? ORDER BY a.n, m.story
            """;

    @Override
    public String path() {
        return "/document";
    }

    @Override
    public String title() {
        return "Document";
    }

    @Override
    public String summary() {
        return "One document: where it comes from, how its date is known, what was read in it, its copies and stories.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text("document", "The document, or an account in it."));
    }

    @Override
    public Class<DocumentDetail> model() {
        return DocumentDetail.class;
    }

    @Override
    public String template() {
        return "documents/document.jte";
    }

    @Override
    public DocumentDetail answer(Ask ask) throws IOException {
        List<Row> accounts = accounts(ask);
        Row own = accounts.getFirst();
        List<String> id = List.of(own.text("document"));
        boolean compared = CaseLedger.exists(ask.held());
        return new DocumentDetail(
                DocumentRow.of(own, CaseFamilies.of(ask.held())),
                own.text("url"),
                original(ask.held().query(ORIGINAL, id).getFirst(), id.getFirst()),
                own.number("characters"),
                words(ask.held().query(DATE_WORDS, id)),
                accounts.stream().map(DocumentPage::counted).toList(),
                ask.held().query(PASSAGES, id).stream()
                        .map(row -> new DocumentDetail.Passages(row.text("kind"), row.number("n")))
                        .toList(),
                words(ask.held().query(SET_APART_WORDS, id)),
                ask.held().query("SELECT document, kind FROM copies WHERE copy_of = ? ORDER BY document", id).stream()
                        .map(row -> new DocumentDetail.Copy(row.text("document"), row.text("kind")))
                        .toList(),
                compared
                        ? ask.held().query(STORIES, id).stream()
                                .map(DocumentPage::told)
                                .toList()
                        : List.of());
    }

    /// The document's own account, then those of its readers.
    private static List<Row> accounts(Ask ask) throws IOException {
        String wanted = ask.needed("document");
        Query query = Criteria.NONE
                .query(View.DOCUMENTS)
                .and("document IN (SELECT document FROM accounts WHERE document = ? OR account = ?)", wanted, wanted);
        List<Row> accounts = ask.held().query(query.sql(0), query.values());
        if (accounts.isEmpty()) {
            throw new NotFound("no document \"" + wanted + "\" in this case");
        }
        return accounts;
    }

    private static DocumentDetail.Original original(Row row, String document) {
        return new DocumentDetail.Original(
                row.text("file"), row.text("place"), row.text("sha256"), row.number("bytes"), Links.original(document));
    }

    private static List<DocumentDetail.Words> words(List<Row> rows) {
        return rows.stream()
                .map(row -> {
                    int start = (int) row.number("span_start");
                    int end = (int) row.number("span_end");
                    Address link = Links.words(row.text("account"), start, end);
                    return new DocumentDetail.Words(row.text("account"), start, end, row.text("words"), link);
                })
                .toList();
    }

    private static DocumentDetail.Counted counted(Row row) {
        String who = row.text("publisher").isEmpty() ? row.text("author") : row.text("publisher");
        return new DocumentDetail.Counted(
                row.text("account"),
                !row.text("parent").isEmpty(),
                who.isEmpty() ? "unnamed" : who,
                COUNTED.stream().map(view -> count(row, view)).toList());
    }

    private static DocumentDetail.Count count(Row row, View view) {
        String column = view == View.TALKS ? "positions" : view.label();
        Address link = Links.records(view.label()).with(Criterion.ACCOUNT.label(), row.text("account"));
        return new DocumentDetail.Count(column, row.number(column), link);
    }

    private static DocumentDetail.Told told(Row row) {
        String title = row.text("title").isEmpty()
                ? Wording.count(row.number("others"), "account", "accounts")
                : row.text("title");
        return new DocumentDetail.Told(
                row.text("story"),
                title,
                row.text("account"),
                row.list("one_origin"),
                row.number("others"),
                row.number("issues"),
                row.number("disputes"),
                Links.records(View.ISSUES.label()).with(Criterion.ACCOUNT.label(), row.text("account")));
    }
}
