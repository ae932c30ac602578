package parallax.web.actors;

import java.io.IOException;
import java.util.List;
import parallax.casefile.Case;
import parallax.casefile.CaseLedger;
import parallax.casefile.Row;
import parallax.casefile.decision.Decision;
import parallax.table.Wording;
import parallax.web.decisions.DecidedLines;
import parallax.web.framing.CaseFraming;
import parallax.web.page.Ask;
import parallax.web.page.NotFound;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// One actor: names, deeds, counterparts, statements, positions, questions.
public final class ActorPage implements Page<ActorModel> {
    private static final String SAID = """
            SELECT s.account, s.statement, s.kind, s.stance, h.publisher, h.author, s.chain,
                string_agg(c.words, ' … ' ORDER BY c.n) AS words
            FROM statements s JOIN contents c ON c.account = s.account AND c.statement = s.statement
            JOIN accounts h ON h.account = s.account
            WHERE list_contains(?, s.account || chr(10) || s.source)
            GROUP BY s.account, s.statement, s.kind, s.stance, h.publisher, h.author, s.chain, h.document, h.n, s.n
            ORDER BY h.document, h.n, s.n LIMIT 30""";
    private static final String POSITIONS = """
            SELECT p.account, p.position AS id, coalesce(t.name, p.track, '') AS track, p.kind, p.words,
                p.condition_words AS condition, h.publisher, h.author, s.chain
            FROM positions p JOIN accounts h ON h.account = p.account
            LEFT JOIN tracks t ON t.account = p.account AND t.track = p.track
            LEFT JOIN statements s ON s.account = p.account AND s.statement = p.inside
            WHERE list_contains(?, p.account || chr(10) || p.actor)
            ORDER BY h.document, h.n, p.n LIMIT 50""";
    private static final String QUESTIONS = """
            SELECT DISTINCT i.story, i.issue, i.question, i.dispute, i.answers, i.origins, i.n
            FROM answers a JOIN issues i ON i.story = a.story AND i.issue = a.issue
            WHERE list_contains(?, a.account || chr(10) || a.actor) OR list_contains(a.chain, ?) OR a.holder = ?
            ORDER BY i.dispute DESC, i.origins DESC, i.story, i.n LIMIT 30""";

    @Override
    public String path() {
        return "/actor";
    }

    @Override
    public String title() {
        return "Actor";
    }

    @Override
    public String summary() {
        return "One actor: what it is called, does and says, with whom, at which table, in which questions.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.text("actor", "Its id in the case."),
                Parameter.text("other", "Words of the name of another actor, which may be the same."));
    }

    @Override
    public Class<ActorModel> model() {
        return ActorModel.class;
    }

    @Override
    public String template() {
        return "actors/actor.jte";
    }

    @Override
    public ActorModel answer(Ask ask) throws IOException {
        ActorIndex index = ActorIndex.kept(ask.desk());
        String id = id(ask, index);
        ActorEntry actor = index.with(id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no account of the case has the actor " + id));
        List<String> keys = index.keys().getOrDefault(id, List.of()).stream()
                .map(ActorIndex.Key::joined)
                .toList();
        Deeds deeds = Deeds.kept(ask.desk());
        return new ActorModel(
                actor,
                Names.of(CaseFraming.kept(ask.desk()), id),
                deeds.of(id),
                deeds.others(id),
                said(ask.held(), keys),
                positions(ask.held(), keys),
                questions(ask.held(), keys, actor.name()),
                Candidates.of(index, actor, ask.text("other").orElse("")),
                DecidedLines.of(ask.desk(), decision -> isAbout(decision, id)));
    }

    /// An actor that was merged into another is that one; links to it go on to work.
    private static String id(Ask ask, ActorIndex index) throws IOException {
        String id = ask.needed("actor");
        return index.with(id).isEmpty() ? DecidedLines.nowCalled(ask.desk(), id) : id;
    }

    private static boolean isAbout(Decision decision, String id) {
        return switch (decision) {
            case Decision.MergeActors merge ->
                merge.into().id().equals(id) || merge.merged().id().equals(id);
            case Decision.SplitActor split ->
                split.from().id().equals(id) || split.into().id().equals(id);
            case Decision.Accept _, Decision.Reject _, Decision.Edit _, Decision.Add _, Decision.FixDate _ -> false;
            case Decision.FixPlace _, Decision.SetFamily _, Decision.MarkBoilerplate _, Decision.Undo _ -> false;
        };
    }

    private static List<ActorModel.Said> said(Case held, List<String> keys) throws IOException {
        return held.query(SAID, List.of(keys)).stream()
                .map(row -> new ActorModel.Said(
                        row.text("account"),
                        row.text("statement"),
                        row.text("kind"),
                        row.text("stance"),
                        row.text("words"),
                        Wording.accordingTo(row)))
                .toList();
    }

    private static List<ActorModel.Position> positions(Case held, List<String> keys) throws IOException {
        return held.query(POSITIONS, List.of(keys)).stream()
                .map(row -> new ActorModel.Position(
                        row.text("account"),
                        row.text("id"),
                        row.text("track"),
                        row.text("kind"),
                        row.text("words"),
                        row.text("condition"),
                        Wording.accordingTo(row)))
                .toList();
    }

    private static List<ActorModel.Question> questions(Case held, List<String> keys, String name) throws IOException {
        return CaseLedger.exists(held)
                ? held.query(QUESTIONS, List.of(keys, name, name)).stream()
                        .map(ActorPage::question)
                        .toList()
                : List.of();
    }

    private static ActorModel.Question question(Row row) {
        return new ActorModel.Question(
                row.text("story"),
                row.text("issue"),
                row.text("question"),
                row.text("dispute").equals("true"),
                row.number("answers"),
                row.number("origins"));
    }
}
