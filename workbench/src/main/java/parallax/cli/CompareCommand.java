package parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.casefile.CaseComparison;
import parallax.casefile.CaseException;
import parallax.casefile.CaseLedger;
import parallax.casefile.CompareReport;
import parallax.casefile.Fault;
import parallax.casefile.FaultLog;
import parallax.casefile.ReaderVersion;
import parallax.casefile.Row;
import parallax.casefile.ledger.LedgerIssue;
import parallax.table.Query;
import parallax.table.View;
import parallax.table.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Holds the accounts of a case side by side.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Hold the accounts of a case side by side and show where they clash: each question with all its"
                + " answers, who holds them, how many independent origins stand behind them, and by which rule two"
                + " answers conflict, agree or differ. Only what has changed since is compared anew.",
        footer = {
            "",
            "Examples:",
            "  parallax compare strait.parallax",
            "  parallax show issues --kind figure --text died",
            "  parallax show silences --account b",
            "  parallax export --format records --out records   writes comparison.records.json, too"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int ISSUES_FOR_READING = 12;

    @Parameters(paramLabel = "CASE", arity = "0..1", description = "The case (default: the only one here).")
    private @Nullable Path named;

    @Option(names = "--case", paramLabel = "FOLDER", description = "The same as CASE.")
    private @Nullable Path chosen;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Show at most so many disputes; 0 for all (default: " + ISSUES_FOR_READING + ").")
    private int limit = ISSUES_FOR_READING;

    private final Terminal terminal;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = CaseChoice.folder(chosen != null ? chosen : named);
        if (!Files.exists(folder.resolve("case.json"))) {
            throw new CaseException(folder + ": not a case (no case.json in it)");
        }
        long start = System.nanoTime();
        try (Case held = Case.toWrite(folder, ReaderVersion.current())) {
            CompareReport report = update(held);
            String took = String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
            terminal.out().println(folder + ": " + counts(held) + " (" + compared(report) + took + ")");
            disputes(held);
            complain(report.faults(), held);
            return report.faults().isEmpty() ? ExitStatus.DONE : ExitStatus.DATA;
        }
    }

    static CompareReport update(Case held) throws IOException {
        return new CaseComparison().update(held);
    }

    private void complain(List<Fault> faults, Case held) throws IOException {
        if (!faults.isEmpty()) {
            told(faults, FaultLog.write(held.folder(), faults), terminal);
        }
    }

    /// Says which stories could not be compared.
    static void told(List<Fault> faults, Path log, Terminal terminal) {
        var err = terminal.err();
        faults.forEach(fault ->
                err.println("not compared: " + Plain.line(fault.subject()) + ", at which Parallax itself failed"));
        err.println("The other stories are compared; details are in " + log);
        err.flush();
    }

    private static String compared(CompareReport report) {
        return report.compared() == 0 ? "nothing new, " : report.compared() + " compared anew, ";
    }

    /// `6 accounts in 1 story, 35 issues, 12 in dispute`.
    static String counts(Case held) throws IOException {
        Row row = held.query("""
                        SELECT (SELECT count(*) FROM story_accounts WHERE reading IS NOT NULL) AS accounts,
                            (SELECT count(*) FROM stories) AS stories, (SELECT count(*) FROM issues) AS issues,
                            (SELECT count(*) FROM issues WHERE dispute) AS disputes""", List.of()).getFirst();
        return Wording.count(row.number("accounts"), "account", "accounts") + " in "
                + Wording.count(row.number("stories"), "story", "stories") + ", "
                + Wording.count(row.number("issues"), "issue", "issues") + ", " + row.number("disputes")
                + " in dispute";
    }

    private void disputes(Case held) throws IOException {
        List<Row> rows = held.query(new Query(View.DISPUTES, List.of(), List.of()).sql(limit), List.of());
        IssueText text = new IssueText(terminal);
        for (LedgerIssue issue : CaseLedger.of(held).issues(rows)) {
            text.print(issue);
        }
        terminal.out().println();
        long more = rows.isEmpty() ? 0 : rows.getFirst().number("_total") - rows.size();
        if (more > 0) {
            terminal.out().println("… and " + more + " more disputes (--limit 0 shows all)");
        }
        terminal.out()
                .println("Look closer: parallax show disputes|issues|silences|stories|naming|talks --case "
                        + held.folder());
    }
}
