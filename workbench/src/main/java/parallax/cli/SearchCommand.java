package parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Case;
import parallax.search.SavedSearch;
import parallax.search.SavedSearches;
import parallax.search.SearchRequest;
import parallax.search.SearchResult;
import parallax.search.index.PassageSearch;
import parallax.search.query.QueryFault;
import parallax.search.query.QueryReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Searches the passages of a case.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Find passages of the accounts by their words and by what is told in them.",
        footer = {
            "",
            "Words side by side must all stand in the passage, in any form, exact ones first. Also: \"exact phrase\","
                    + " AND OR NOT, brackets, prefix*, \"convoy attack\"~5 (at most 5 words between, in any order), and"
                    + " source: actor: place: type: account: part: date:, as in type:assault date:[2021-03 TO 2021-04]"
                    + " or date:undated.",
            "",
            "Examples:",
            "  parallax search ferry crew",
            "  parallax search strait.parallax '\"third round\" NOT source:herald'",
            "  parallax search actor:council type:refuses --sort oldest --json",
            "  parallax search type:killed --save deaths; parallax search --run deaths"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int HITS_FOR_READING = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "CASE|WORDS",
            arity = "0..*",
            description = "The case if it is not the only one here, and what to look for.")
    private List<String> words = List.of();

    @Option(names = "--case", paramLabel = "FOLDER", description = "The case (default: the only one here).")
    private @Nullable Path chosen;

    @Option(names = "--sort", paramLabel = "ORDER", description = "best (default), oldest or newest.")
    private SearchRequest.@Nullable Order order;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many passages; 0 for as many as can be listed (default: " + HITS_FOR_READING
                    + ", or all with --json or --csv).")
    private @Nullable Integer limit;

    @ArgGroup(exclusive = true)
    private Form form = new Form();

    private static final class Form {
        @Option(names = "--json", description = "One JSON object a line.")
        private boolean json;

        @Option(names = "--csv", description = "Comma-separated values with a heading.")
        private boolean csv;
    }

    @ArgGroup(exclusive = true)
    private Keeping keeping = new Keeping();

    private static final class Keeping {
        @Option(names = "--save", paramLabel = "NAME", description = "Keep this search in the case under a name.")
        private @Nullable String save;

        @Option(names = "--run", paramLabel = "NAME", description = "Search again for what was kept under a name.")
        private @Nullable String run;

        @Option(names = "--forget", paramLabel = "NAME", description = "Keep a search no longer.")
        private @Nullable String forget;

        @Option(names = "--saved", description = "List the searches that are kept.")
        private boolean list;
    }

    private final Terminal terminal;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = chosen;
        List<String> query = new ArrayList<>(words);
        if (folder == null && !query.isEmpty() && Files.exists(Path.of(query.getFirst(), "case.json"))) {
            folder = Path.of(query.removeFirst());
        }
        try (Case held = CaseChoice.open(folder)) {
            return act(held, String.join(" ", query));
        }
    }

    private int act(Case held, String query) throws IOException {
        SavedSearches saved = new SavedSearches(held.folder());
        if (keeping.list) {
            list(saved);
            return ExitStatus.DONE;
        }
        String forgotten = keeping.forget;
        if (forgotten != null) {
            if (!saved.delete(forgotten, Instant.now())) {
                throw wrong("no search is kept under the name " + forgotten);
            }
            return ExitStatus.DONE;
        }
        SavedSearch search = asked(saved, query);
        print(held, search);
        if (keeping.save != null) {
            saved.save(search);
        }
        return ExitStatus.DONE;
    }

    private SavedSearch asked(SavedSearches saved, String query) throws IOException {
        String name = keeping.run;
        if (name == null) {
            if (query.isBlank()) {
                throw wrong("say what to look for");
            }
            String kept = keeping.save == null ? "unnamed" : keeping.save;
            try {
                return new SavedSearch(kept, query, Map.of(), orderOr(SearchRequest.Order.BEST), Instant.now());
            } catch (IllegalArgumentException e) {
                throw wrong(String.valueOf(e.getMessage()));
            }
        }
        if (!query.isBlank()) {
            throw wrong("--run searches for what is kept; leave out " + query);
        }
        SavedSearch kept = saved.named(name).orElseThrow(() -> wrong("no search is kept under the name " + name));
        return new SavedSearch(kept.name(), kept.query(), kept.chosen(), orderOr(kept.order()), kept.saved());
    }

    private SearchRequest.Order orderOr(SearchRequest.Order usual) {
        return order == null ? usual : order;
    }

    private void list(SavedSearches saved) throws IOException {
        for (SavedSearch search : saved.all()) {
            terminal.out().println(Plain.line(search.name() + ": " + search.query()));
        }
    }

    private void print(Case held, SavedSearch search) throws IOException {
        SearchResult result;
        try (PassageSearch passages = PassageSearch.upToDate(held)) {
            result = passages.search(
                    new SearchRequest(QueryReader.read(search.query()), search.chosen(), search.order(), 0, most(), 1));
        } catch (QueryFault e) {
            throw wrong(search.query() + ": " + e.explained());
        }
        HitText text = new HitText(result, terminal);
        if (form.json) {
            text.json();
        } else if (form.csv) {
            text.csv();
        } else {
            text.table();
        }
    }

    private int most() {
        int usual = form.json || form.csv ? 0 : HITS_FOR_READING;
        int wanted = limit == null ? usual : limit;
        if (wanted < 0 || wanted > SearchRequest.FURTHEST) {
            throw wrong("--limit must be 0 to " + SearchRequest.FURTHEST + ", not " + wanted);
        }
        return wanted == 0 ? SearchRequest.FURTHEST : wanted;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
