package parallax.web.search;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import parallax.search.SavedSearch;
import parallax.search.SavedSearches;
import parallax.search.query.QueryFault;
import parallax.search.query.QueryReader;
import parallax.web.page.Ask;
import parallax.web.page.BadRequest;
import parallax.web.page.Command;
import parallax.web.page.Parameter;

/// Keeps a search in the case.
public final class SaveSearch implements Command<Keeping> {
    private final InstantSource clock;

    public SaveSearch(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/search/save";
    }

    @Override
    public String summary() {
        return "Keeps a search under a name, in the place of one of the same name.";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        all.add(Parameter.text("name", "Under which it is kept."));
        all.addAll(Asked.PARAMETERS);
        return all;
    }

    @Override
    public Class<Keeping> result() {
        return Keeping.class;
    }

    @Override
    public Keeping run(Ask ask) throws IOException {
        Asked asked = new Asked(ask.address());
        try {
            QueryReader.read(asked.whole());
            SavedSearch search =
                    new SavedSearch(ask.needed("name"), asked.whole(), asked.chosen(), asked.order(), clock.instant());
            new SavedSearches(ask.desk().folder()).save(search);
            return new Keeping(search.name(), true);
        } catch (QueryFault e) {
            throw new BadRequest(e.explained(), e);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(String.valueOf(e.getMessage()), e);
        }
    }
}
