package parallax.web.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import parallax.report.Asked;
import parallax.report.ReportFile;
import parallax.table.Query;
import parallax.table.View;
import parallax.web.page.Ask;
import parallax.web.page.Attachment;
import parallax.web.page.Parameter;

/// The report of the case: what is disputed, filtered as on the page of the disputes.
public final class CaseReport implements Attachment {
    /// Beside the criteria: the values that the page of the disputes narrows by, with the condition of each.
    private static final List<Narrowed> NARROWED = List.of(
            new Narrowed("slot", "slot = ?", "Only questions of this slot."),
            new Narrowed("relation", "list_contains(relations, ?)", "Only where two answers stand in this relation."),
            new Narrowed("rule", "list_contains(rules, ?)", "Only where this rule says so."),
            new Narrowed("story", "story = ?", "Only of this story."));

    private record Narrowed(String name, String condition, String meaning) {}

    @Override
    public String path() {
        return "/report";
    }

    @Override
    public String summary() {
        return "The case as one HTML file to be handed on or printed: disputes with who holds what, and the exact words.";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(Ask.CRITERIA);
        NARROWED.forEach(each -> all.add(Parameter.text(each.name(), each.meaning())));
        all.add(Parameter.choice("show", "Disputes, which is the default, or all issues.", List.of("disputes", "all")));
        all.add(Parameter.number("limit", "Most issues; 0 for all. " + Asked.ISSUES + " unless told."));
        all.add(Parameter.text("dated", "The day that stands on the report."));
        return all;
    }

    @Override
    public Taken take(Ask ask) throws IOException {
        byte[] html = new ReportFile().html(ask.held(), asked(ask)).getBytes(StandardCharsets.UTF_8);
        return new Taken(ask.desk().name() + "-report.html", "text/html; charset=utf-8", out -> out.write(html));
    }

    private static Asked asked(Ask ask) {
        boolean all = ask.address().has("show", "all");
        Query query = ask.criteria().query(all ? View.ISSUES : View.DISPUTES);
        List<String> words = new ArrayList<>(Asked.words(ask.criteria()));
        for (Narrowed each : NARROWED) {
            String value = ask.text(each.name()).orElse("");
            if (!value.isEmpty()) {
                query = query.and(each.condition(), value);
                words.add(each.name() + ": " + value);
            }
        }
        return new Asked(
                query,
                ask.criteria(),
                words,
                ask.number("limit", Asked.ISSUES),
                ask.text("dated").orElse(""));
    }
}
