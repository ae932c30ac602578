package parallax.web.decisions;

import java.io.IOException;
import java.util.List;
import parallax.casefile.Selected;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.RecordImage;
import parallax.web.page.Ask;
import parallax.web.page.Command;
import parallax.web.page.Parameter;

/// Corrects what a record says.
public final class EditCommand implements Command<Done> {
    @Override
    public String path() {
        return "/decisions/form/edit";
    }

    @Override
    public String summary() {
        return "Corrects what a record says.";
    }

    @Override
    public List<Parameter> parameters() {
        return FormFields.with(Deciding.parameters(Deciding.ACCOUNT, Deciding.RECORD));
    }

    @Override
    public Class<Done> result() {
        return Done.class;
    }

    @Override
    public Done run(Ask ask) throws IOException {
        return Deciding.decide(ask, () -> {
            Selected record = Deciding.record(ask);
            RecordImage after = new FormFields(ask).edited(record);
            return new Decision.Edit(record.at(), record.image(), after);
        });
    }
}
