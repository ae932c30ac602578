package parallax.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.ReaderVersion;
import parallax.casefile.Row;
import parallax.casefile.ledger.LedgerIssue;

/// Reads out of a case what a report says. The same case and the same question give the same report.
final class ReportReader {
    private static final int STORIES = 20;
    /// Where talks are told of though nothing is disputed, the largest stories speak.
    private static final String LARGEST = "SELECT story FROM stories ORDER BY accounts DESC, story LIMIT " + STORIES;

    private final Case held;
    private final Asked asked;

    ReportReader(Case held, Asked asked) {
        this.held = held;
        this.asked = asked;
    }

    Report read() throws IOException {
        Notes notes = new Notes();
        Reading reading = new Reading(held);
        boolean compared = CaseLedger.exists(held);
        List<Row> rows = compared
                ? held.query(asked.query().sql(asked.limit()), asked.query().values())
                : List.of();
        List<LedgerIssue> ledger = compared ? CaseLedger.of(held).issues(rows) : List.of();
        List<Report.Issue> issues = new Issues(notes).of(ledger);
        List<Report.Board> boards = compared ? new Boards(held, notes).of(stories(ledger)) : List.of();
        List<Row> accounts = reading.accounts();
        List<Row> leftOut = reading.leftOut();
        return new Report(
                name(held.folder()),
                asked.dated(),
                ReaderVersion.released(),
                asked.words(),
                reading.counts(),
                reading.sources(),
                accounts.stream().map(Reading::account).toList(),
                total(accounts),
                leftOut.stream()
                        .map(row -> new Report.LeftOut(row.text("file"), row.text("place"), row.text("reason")))
                        .toList(),
                total(leftOut),
                compared,
                issues,
                total(rows),
                asked.disputesOnly(),
                boards,
                reading.names(asked.criteria()),
                silences(issues, accounts),
                notes.read(held));
    }

    private List<String> stories(List<LedgerIssue> issues) throws IOException {
        if (!asked.words().isEmpty()) {
            return issues.stream()
                    .map(LedgerIssue::story)
                    .distinct()
                    .limit(STORIES)
                    .toList();
        }
        return held.query(LARGEST, List.of()).stream()
                .map(row -> row.text("story"))
                .toList();
    }

    private static List<Report.Silent> silences(List<Report.Issue> issues, List<Row> accounts) {
        Map<String, String> sources = new LinkedHashMap<>();
        accounts.forEach(row -> sources.put(
                row.text("account"), row.text("publisher").isEmpty() ? row.text("author") : row.text("publisher")));
        Map<String, List<Integer>> silent = new LinkedHashMap<>();
        for (Report.Issue issue : issues) {
            issue.silent()
                    .forEach(account -> silent.computeIfAbsent(account, _ -> new ArrayList<>())
                            .add(issue.number()));
        }
        return silent.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        new Report.Silent(entry.getKey(), sources.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    private static long total(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.getFirst().number("_total");
    }

    /// The folder's name without its ending.
    private static String name(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "case" : last.toString();
        return name.endsWith(".parallax") ? name.substring(0, name.length() - ".parallax".length()) : name;
    }
}
