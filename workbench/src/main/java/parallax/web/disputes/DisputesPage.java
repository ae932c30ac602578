package parallax.web.disputes;

import java.io.IOException;
import java.util.List;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.table.Query;
import parallax.web.page.Ask;
import parallax.web.page.Cut;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import parallax.web.page.Part;

/// The ledger: questions on which accounts can be held side by side, disputes first.
public final class DisputesPage implements Page<Disputes> {
    private static final int SHOWN = 12;

    @Override
    public String path() {
        return "/disputes";
    }

    @Override
    public String title() {
        return "Disputes";
    }

    @Override
    public String summary() {
        return "Questions to which accounts give answers, disputes first: who holds which answer, how many independent"
                + " origins stand behind it, how the answers stand to each other and by which rule.";
    }

    @Override
    public List<Parameter> parameters() {
        return Asked.parameters();
    }

    @Override
    public Class<Disputes> model() {
        return Disputes.class;
    }

    @Override
    public String template() {
        return "disputes/disputes.jte";
    }

    @Override
    public Disputes answer(Ask ask) throws IOException {
        if (!CaseLedger.exists(ask.held())) {
            return new Disputes(0, 0, Part.NOTHING, List.of(), List.of(), List.of());
        }
        Asked asked = new Asked(ask);
        return ask.whole() ? table(asked.query(), ask.held()) : page(ask, asked);
    }

    private static Disputes table(Query query, Case held) throws IOException {
        return new Disputes(0, 0, Part.NOTHING, List.of(), List.of(), AnswerRows.of(query, held));
    }

    private static Disputes page(Ask ask, Asked asked) throws IOException {
        List<IssueEntry> worded = asked.worded();
        List<IssueEntry> either =
                worded.stream().filter(entry -> asked.takes(entry, "show")).toList();
        List<IssueEntry> disputes = either.stream().filter(IssueEntry::dispute).toList();
        List<IssueEntry> taken = asked.disputesOnly() ? disputes : either;
        Cut<IssueEntry> cut = Cut.of(ask, SHOWN, taken);
        List<Row> rows = cut.shown().stream().map(entry -> entry.key().row()).toList();
        List<IssueCard> cards = IssueCards.of(CaseLedger.of(ask.held()).issues(rows), ask.held(), CardSize.LISTED);
        List<Disputes.Facet> facets = new Facets(asked, worded).read();
        return new Disputes(disputes.size(), either.size(), cut.part(), facets, cards, List.of());
    }
}
