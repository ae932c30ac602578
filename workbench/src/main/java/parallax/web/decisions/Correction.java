package parallax.web.decisions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import parallax.casefile.decision.Decision;
import parallax.web.page.Ask;
import parallax.web.page.Command;
import parallax.web.page.Parameter;

/// One kind of decision as a form that a page posts. Besides its own fields each has `by` and `why`.
final class Correction implements Command<Done> {
    /// Makes the decision of a form.
    interface Deciding {
        /// @throws IllegalArgumentException for the person to read, where the form makes no decision
        Decision of(Ask ask) throws IOException;
    }

    private static final List<Parameter> WHO = List.of(
            Parameter.text("by", "Who decides; must not be empty."), Parameter.text("why", "Why, in your own words."));

    private final String path;
    private final String summary;
    private final List<Parameter> parameters;
    private final Deciding deciding;

    Correction(String path, String summary, List<Parameter> own, Deciding deciding) {
        this.path = "/decisions/" + path;
        this.summary = summary;
        this.deciding = deciding;
        List<Parameter> all = new ArrayList<>(own);
        all.addAll(WHO);
        this.parameters = List.copyOf(all);
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
        return parameters;
    }

    @Override
    public Class<Done> result() {
        return Done.class;
    }

    @Override
    public Done run(Ask ask) throws IOException {
        Decision decision = deciding.of(ask);
        return Done.of(ask.desk().decide(ask.needed("by"), ask.text("why").orElse(""), decision));
    }
}
