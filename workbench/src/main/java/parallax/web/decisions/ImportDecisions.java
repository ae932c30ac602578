package parallax.web.decisions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parallax.casefile.DecisionImportReport;
import parallax.casefile.decision.DecisionException;
import parallax.web.page.Ask;
import parallax.web.page.BadRequest;
import parallax.web.page.Command;
import parallax.web.page.Parameter;

/// Takes another case's decisions in.
public final class ImportDecisions implements Command<ImportDecisions.Imported> {
    /// What an import did.
    ///
    /// @param imported numbers of the decisions that are new to the case
    /// @param present  how many it had already
    /// @param homeless numbers of new ones of which nothing is found here
    public record Imported(List<Integer> imported, int present, List<Integer> homeless) {
        public Imported {
            imported = List.copyOf(imported);
            homeless = List.copyOf(homeless);
        }

        static Imported of(DecisionImportReport report) {
            return new Imported(
                    report.imported().stream().map(one -> one.entry().number()).toList(),
                    report.present(),
                    report.homeless().stream().map(one -> one.entry().number()).toList());
        }
    }

    @Override
    public String path() {
        return "/decisions/import";
    }

    @Override
    public String summary() {
        return "Takes in decisions that were exported from another case with the same documents.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text("lines", "What the export has written."));
    }

    @Override
    public Class<Imported> result() {
        return Imported.class;
    }

    @Override
    public Imported run(Ask ask) throws IOException {
        // Forms end lines as in mails; a last line without an end would be taken for a torn one.
        String lines = ask.needed("lines").replace("\r\n", "\n").strip() + "\n";
        Path folder = Files.createTempDirectory("parallax-import");
        Path file = folder.resolve("decisions.jsonl");
        try {
            Files.writeString(file, lines, StandardCharsets.UTF_8);
            return Imported.of(ask.desk().importFrom(file));
        } catch (DecisionException e) {
            throw new BadRequest(String.valueOf(e.getMessage()).replace(file.toString(), "line"), e);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
