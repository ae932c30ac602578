package parallax.web.search;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import parallax.search.SavedSearches;
import parallax.web.page.Ask;
import parallax.web.page.Command;
import parallax.web.page.NotFound;
import parallax.web.page.Parameter;

/// Keeps a search no longer.
public final class ForgetSearch implements Command<Keeping> {
    private final InstantSource clock;

    public ForgetSearch(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/search/delete";
    }

    @Override
    public String summary() {
        return "Keeps a search no longer.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text("name", "Under which it is kept."));
    }

    @Override
    public Class<Keeping> result() {
        return Keeping.class;
    }

    @Override
    public Keeping run(Ask ask) throws IOException {
        String name = ask.needed("name");
        if (!new SavedSearches(ask.desk().folder()).delete(name, clock.instant())) {
            throw new NotFound("no search is kept under the name " + name);
        }
        return new Keeping(name, false);
    }
}
