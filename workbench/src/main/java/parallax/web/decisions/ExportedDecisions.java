package parallax.web.decisions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import parallax.casefile.TaughtActors;
import parallax.casefile.decision.DecisionLog;
import parallax.web.page.Ask;
import parallax.web.page.Attachment;
import parallax.web.page.Parameter;

/// What people decided, as a file for another case.
public final class ExportedDecisions implements Attachment {
    private interface Lines {
        List<String> of(Ask ask) throws IOException;
    }

    private final String path;
    private final String summary;
    private final Function<String, String> name;
    private final Lines lines;

    private ExportedDecisions(String path, String summary, Function<String, String> name, Lines lines) {
        this.path = path;
        this.summary = summary;
        this.name = name;
        this.lines = lines;
    }

    public static List<Attachment> all() {
        return List.of(
                new ExportedDecisions(
                        "/decisions/export",
                        "All decisions, undone ones too, as another case takes them in.",
                        title -> title + "-decisions.jsonl",
                        ask -> DecisionLog.export(ask.desk().corrections().decisions())),
                new ExportedDecisions(
                        "/decisions/actors",
                        "What decisions teach about actors, as a list for other cases.",
                        _ -> "actors.tsv",
                        ask -> TaughtActors.lines(
                                ask.held(), ask.desk().corrections().decisions())));
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Taken take(Ask ask) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.of(ask).forEach(line -> text.append(line).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new Taken(name.apply(ask.desk().name()), "application/octet-stream", out -> out.write(bytes));
    }
}
