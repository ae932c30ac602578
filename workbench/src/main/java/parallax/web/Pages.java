package parallax.web;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import parallax.web.actors.ActorIndex;
import parallax.web.actors.ActorPage;
import parallax.web.actors.ActorsPage;
import parallax.web.actors.Deeds;
import parallax.web.beside.BesidePage;
import parallax.web.decisions.AddCommand;
import parallax.web.decisions.AgreementPage;
import parallax.web.decisions.Corrections;
import parallax.web.decisions.DecisionsPage;
import parallax.web.decisions.EditCommand;
import parallax.web.decisions.ExportedDecisions;
import parallax.web.decisions.ImportDecisions;
import parallax.web.decisions.SplitActorCommand;
import parallax.web.disputes.DisputesPage;
import parallax.web.disputes.IssuePage;
import parallax.web.disputes.SilencesPage;
import parallax.web.documents.DocumentPage;
import parallax.web.documents.DocumentsPage;
import parallax.web.documents.OriginalFile;
import parallax.web.framing.CaseFraming;
import parallax.web.framing.FramingPage;
import parallax.web.map.AtPlacePage;
import parallax.web.map.GroundPage;
import parallax.web.map.PlacesPage;
import parallax.web.network.NetworkPage;
import parallax.web.overview.OverviewPage;
import parallax.web.page.Attachment;
import parallax.web.page.Command;
import parallax.web.page.Desk;
import parallax.web.page.Page;
import parallax.web.reader.ReaderPage;
import parallax.web.records.RecordsPage;
import parallax.web.report.CaseReport;
import parallax.web.search.ForgetSearch;
import parallax.web.search.SaveSearch;
import parallax.web.search.SearchPage;
import parallax.web.suggestions.SuggestionsPage;
import parallax.web.talks.TalksPage;
import parallax.web.timeline.EventsPage;
import parallax.web.timeline.TimelinePage;

/// All pages, commands and attachments of the workbench.
public final class Pages {
    private Pages() {}

    public static List<Page<?>> all() {
        return List.of(
                new ActorPage(),
                new ActorsPage(),
                new AgreementPage(),
                new AtPlacePage(),
                new BesidePage(),
                new DecisionsPage(),
                new DisputesPage(),
                new DocumentPage(),
                new DocumentsPage(),
                new EventsPage(),
                new FramingPage(),
                new GroundPage(),
                new IssuePage(),
                new NetworkPage(),
                new OverviewPage(),
                new PlacesPage(),
                new ReaderPage(),
                new RecordsPage(),
                new SearchPage(),
                new SilencesPage(),
                new SuggestionsPage(),
                new TalksPage(),
                new TimelinePage());
    }

    public static List<Attachment> attachments() {
        List<Attachment> attachments = new ArrayList<>(ExportedDecisions.all());
        attachments.add(new CaseReport());
        attachments.add(new OriginalFile());
        return List.copyOf(attachments);
    }

    public static List<Command<?>> commands() {
        List<Command<?>> commands = new ArrayList<>(Corrections.all());
        commands.add(new AddCommand());
        commands.add(new EditCommand());
        commands.add(new SplitActorCommand());
        commands.add(new ImportDecisions());
        commands.add(new ForgetSearch(InstantSource.system()));
        commands.add(new SaveSearch(InstantSource.system()));
        return List.copyOf(commands);
    }

    /// Works out what takes the whole case and what several pages need; seconds in a case of a thousand accounts.
    public static void prepare(Desk desk) throws IOException {
        ActorIndex.kept(desk);
        Deeds.kept(desk);
        CaseFraming.kept(desk);
    }
}
