package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.table.Query;
import parallax.table.View;
import parallax.table.Wording;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Looks into a case.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Show what a case holds: an overview, or records with their exact words and according to whom.",
        footer = {
            "",
            "Examples:",
            "  parallax show",
            "  parallax show figures --kind killed --from 2021-03",
            "  parallax show statements --actor \"foreign ministry\" --text ceasefire",
            "  parallax show events strait.parallax --account a --json",
            "  parallax show disputes --kind figure"
        })
final class ShowCommand implements Callable<Integer> {
    private static final int ROWS_FOR_READING = 50;
    private static final int ISSUES_FOR_READING = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "WHAT|CASE",
            arity = "0..2",
            description = "What to show (actors, statements, events, figures, talks, places, documents or left-out; of"
                    + " accounts side by side: disputes, issues, silences, stories or naming; default: an overview),"
                    + " and the case if not the only one here.")
    private List<String> words = List.of();

    @Option(names = "--case", paramLabel = "FOLDER", description = "The case (default: the only one here).")
    private @Nullable Path chosen;

    @Mixin
    private Filter filter = new Filter();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many rows; 0 for all (default: 50, of issues 20, or all with --json or --csv).")
    private @Nullable Integer limit;

    @ArgGroup(exclusive = true)
    private Form form = new Form();

    private static final class Form {
        @Option(names = "--json", description = "One JSON object a line.")
        private boolean json;

        @Option(names = "--csv", description = "Comma-separated values with a heading.")
        private boolean csv;
    }

    private final Terminal terminal;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        View view = null;
        Path folder = chosen;
        for (String word : words) {
            View named = View.named(word).orElse(null);
            if (named != null && view == null) {
                view = named;
            } else if (folder == null) {
                folder = Path.of(word);
            } else {
                throw wrong("neither something to show nor a case: " + word);
            }
        }
        try (Case held = open(folder)) {
            return show(held, view);
        }
    }

    private Case open(@Nullable Path folder) throws IOException {
        if (folder != null && !java.nio.file.Files.exists(folder)) {
            throw new parallax.casefile.CaseException(
                    folder + ": no such case, and nothing to show has this name; there are "
                            + String.join(", ", View.names()));
        }
        return CaseChoice.open(folder);
    }

    private int show(Case held, @Nullable View view) throws IOException {
        if (view == null) {
            if (form.json || form.csv || limit != null || filter.isUsed()) {
                throw wrong("say what to show: " + String.join(", ", View.names()));
            }
            new Overview(held).print(terminal);
            return ExitStatus.DONE;
        }
        Query query;
        try {
            query = filter.criteria().query(view);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
        if (view.isOfComparison()) {
            checkCompared(held);
        }
        Listing listing = new Listing(held, view);
        if (form.json) {
            listing.json(query, limit(0), terminal.out());
        } else if (form.csv) {
            listing.csv(query, limit(0), terminal.out());
        } else {
            read(held, listing, query, view);
        }
        return ExitStatus.DONE;
    }

    private void read(Case held, Listing listing, Query query, View view) throws IOException {
        boolean whole = !filter.isUsed();
        if (view == View.TALKS && whole && CaseLedger.exists(held) && new BoardText(held, terminal).print()) {
            return;
        }
        listing.table(query, limit(view.isOfIssues() ? ISSUES_FOR_READING : ROWS_FOR_READING), terminal);
        if (view == View.NAMING && whole) {
            new OwnWordsText(held, terminal).print();
        }
    }

    private void checkCompared(Case held) throws IOException {
        int behind = CaseLedger.of(held).behind();
        if (behind > 0) {
            terminal.err()
                    .println(Wording.count(behind, "account", "accounts")
                            + " changed since this comparison; parallax compare " + held.folder());
            terminal.err().flush();
        }
    }

    private int limit(int usual) {
        if (limit != null && limit < 0) {
            throw wrong("--limit must be 0 or more, not " + limit);
        }
        return limit == null ? usual : limit;
    }

    private ParameterException wrong(@Nullable String message) {
        return new ParameterException(spec.commandLine(), String.valueOf(message));
    }
}
