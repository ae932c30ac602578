package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.export.CsvExport;
import parallax.export.JsonLinesExport;
import parallax.export.RecordsExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "",
            "Examples:",
            "  parallax export --format records --out records",
            "  parallax export strait.parallax --format jsonl --out strait.jsonl"
        })
final class ExportCommand implements Callable<Integer> {
    /// What can be written.
    enum Format {
        RECORDS,
        JSONL,
        CSV
    }

    @Parameters(paramLabel = "CASE", arity = "0..1", description = "The case (default: the only one here).")
    private @Nullable Path named;

    @Option(names = "--case", paramLabel = "FOLDER", description = "The same as CASE.")
    private @Nullable Path chosen;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "records, jsonl or csv.")
    private Format format = Format.RECORDS;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            required = true,
            description = "Where to write: a folder, or a file for jsonl (- for standard output).")
    private Path target = Path.of("");

    @Option(
            names = "--comments-in-page",
            description =
                    "With records: list what readers comment among the records of its page, with ids such as c1-f1.")
    private boolean commentsInPage;

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Case held = CaseChoice.open(chosen != null ? chosen : named)) {
            String written = switch (format) {
                case RECORDS -> new RecordsExport(commentsInPage).write(held, target) + " accounts";
                case CSV -> new CsvExport().write(held, target) + " tables";
                case JSONL -> jsonLines(held) + " records";
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
}
