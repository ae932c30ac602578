package parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.export.CsvExport;
import parallax.export.JsonLinesExport;
import parallax.export.RecordsExport;
import parallax.report.Asked;
import parallax.report.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes a case's records out.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write a case's records to files.",
        footer = {
            "",
            "Formats:",
            "  records  a folder with NAME.records.json for each account, every anchor with its offsets",
            "  jsonl    one file, one record a line with its words, offsets, account and chain of speakers",
            "  csv      a folder with a table a file, and what its columns mean",
            "  report   one HTML file to hand on or print: disputes, who holds what, footnotes to the exact words",
            "",
            "Examples:",
            "  parallax export --format records --out records",
            "  parallax export strait.parallax --format jsonl --out strait.jsonl",
            "  parallax export --format report --out report.html --actor \"island council\""
        })
final class ExportCommand implements Callable<Integer> {
    /// What can be written.
    enum Format {
        RECORDS,
        JSONL,
        CSV,
        REPORT
    }

    @Parameters(paramLabel = "CASE", arity = "0..1", description = "The case (default: the only one here).")
    private @Nullable Path named;

    @Option(names = "--case", paramLabel = "FOLDER", description = "The same as CASE.")
    private @Nullable Path chosen;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "records, jsonl, csv or report.")
    private Format format = Format.RECORDS;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            required = true,
            description = "Where to write: a folder, or a file for jsonl and report (- for standard output).")
    private Path target = Path.of("");

    @Option(
            names = "--comments-in-page",
            description =
                    "With records: list what readers comment among the records of its page, with ids such as c1-f1.")
    private boolean commentsInPage;

    @Mixin
    private Filter filter = new Filter();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "With report: at most so many disputes; 0 for all (default: " + Asked.ISSUES + ").")
    private @Nullable Integer limit;

    @Option(names = "--dated", paramLabel = "DATE", description = "With report: the day that stands on it.")
    private @Nullable LocalDate dated;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        try (Case held = CaseChoice.open(chosen != null ? chosen : named)) {
            String written = switch (format) {
                case RECORDS -> new RecordsExport(commentsInPage).write(held, target) + " accounts";
                case CSV -> new CsvExport().write(held, target) + " tables";
                case JSONL -> jsonLines(held) + " records";
                case REPORT -> report(held);
            };
            terminal.err().println("wrote " + written + (target.equals(Path.of("-")) ? "" : " to " + target));
            return ExitStatus.DONE;
        }
    }

    private long jsonLines(Case held) throws IOException {
        return target.equals(Path.of("-"))
                ? new JsonLinesExport().write(held, terminal.out())
                : new JsonLinesExport().write(held, target);
    }

    /// Whole cases are exported, but for reports.
    private void checkOptions() {
        if (format != Format.REPORT && (filter.isUsed() || limit != null || dated != null)) {
            throw wrong("--limit, --dated and what chooses records go with --format report; parallax show --csv or"
                    + " --json writes chosen records");
        }
        if (limit != null && limit < 0) {
            throw wrong("--limit must be 0 or more, not " + limit);
        }
    }

    private String report(Case held) throws IOException {
        Asked asked;
        try {
            asked = Asked.disputes(
                    filter.criteria(), limit == null ? Asked.ISSUES : limit, dated == null ? "" : dated.toString());
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        String html = new ReportFile().html(held, asked);
        if (target.equals(Path.of("-"))) {
            terminal.out().print(html);
            terminal.out().flush();
        } else {
            Files.writeString(target, html);
        }
        return "a report";
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
