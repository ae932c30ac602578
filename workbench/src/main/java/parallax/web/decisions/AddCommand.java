package parallax.web.decisions;

import java.io.IOException;
import java.util.List;
import parallax.casefile.decision.Anchor;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.RecordKind;
import parallax.web.page.Ask;
import parallax.web.page.Command;
import parallax.web.page.Parameter;

/// Adds a record that was not read.
public final class AddCommand implements Command<Done> {
    @Override
    public String path() {
        return "/decisions/form/add";
    }

    @Override
    public String summary() {
        return "Adds a record that was not read.";
    }

    @Override
    public List<Parameter> parameters() {
        return FormFields.with(Deciding.parameters(
                Deciding.ACCOUNT,
                Deciding.AT,
                Parameter.choice("adds", "What is added.", List.of("statement", "event", "figure", "position"))));
    }

    @Override
    public Class<Done> result() {
        return Done.class;
    }

    @Override
    public Done run(Ask ask) throws IOException {
        return Deciding.decide(ask, () -> {
            Anchor words = Deciding.words(ask);
            RecordKind kind = RecordKind.ofLabel(ask.needed("adds"));
            FormFields fields = new FormFields(ask);
            Anchor at = kind == RecordKind.STATEMENT ? fields.cue(words) : words;
            return new Decision.Add(at, fields.image(kind, words));
        });
    }
}
