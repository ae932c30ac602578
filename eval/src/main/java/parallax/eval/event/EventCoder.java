package parallax.eval.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parallax.account.Account;
import parallax.account.Reader;
import parallax.actor.ActorReader;
import parallax.actor.ActorRegistry;
import parallax.actor.Cast;
import parallax.event.Event;
import parallax.event.cameo.ActorCodes;
import parallax.event.cameo.CodedAct;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.language.SentenceTree;
import parallax.place.Gazetteer;
import parallax.place.PlaceReader;
import parallax.place.Toponym;
import parallax.statement.Statement;
import parallax.statement.Told;
import parallax.text.Document;
import parallax.text.ResourceTable;
import parallax.text.Span;

/// Reads single sentences and writes their events as PLOVER's gold standard records have them: by acts
/// ([CodedAct]) and countries ([CodedCountries]), some of which have a code there that is not ISO's (`gsr-codes.tsv`).
public final class EventCoder {
    private static final int HEIGHT = 90;
    private static final int NOBODY_ACTS = 100;

    private final ActorRegistry registry = ActorRegistry.builtIn();
    private final Gazetteer gazetteer = Gazetteer.builtIn();
    private final EncoderLanguageModel language = new EncoderLanguageModel();
    private final Reader reader = new Reader(language, registry, gazetteer);
    private final ActorReader actors = new ActorReader(registry);
    private final PlaceReader places = new PlaceReader(gazetteer);
    private final ActorCodes codes = new ActorCodes(registry);
    private final Map<String, String> spelled = new HashMap<>();

    public EventCoder() {
        ResourceTable.rows(EventCoder.class, "gsr-codes.tsv", 2)
                .forEach(row -> spelled.put(row.getFirst(), row.getLast()));
    }

    /// What to write.
    public enum Option {
        /// All events of a sentence; else the main one, which is what the gold has: the one told highest in the tree by
        /// words that name who acts.
        ALL,
        /// Only the countries of those whom the records name, nothing that is concluded from the words around.
        TOLD
    }

    /// The events of a sentence, a line for each pair of codes.
    public List<CodedEvent> code(String id, String text, Set<Option> options) {
        Account account = reader.read(new Document(id, text));
        Reading reading = Reading.of(account.document(), account.passages(), language);
        Cast cast = actors.read(reading, account.date());
        List<Toponym> toponyms = places.toponyms(reading, cast);
        CodedCountries countries = new CodedCountries(
                codes,
                codes.read(reading, cast, toponyms),
                cast,
                toponyms,
                speakers(account),
                options.contains(Option.TOLD));
        Set<CodedEvent> coded = new LinkedHashSet<>();
        List<CodedAct> acts = acts(account);
        for (CodedAct act : options.contains(Option.ALL)
                ? acts
                : main(acts, reading).stream().toList()) {
            for (String actor : countries.actors(act)) {
                for (String recipient : countries.recipients(act)) {
                    coded.add(new CodedEvent(
                            id, spelled(actor), spelled(recipient), act.type().name()));
                }
            }
        }
        return List.copyOf(coded);
    }

    private String spelled(String code) {
        return spelled.getOrDefault(code, code);
    }

    private static List<Span> speakers(Account account) {
        return account.statements().list().stream()
                .flatMap(statement -> Stream.ofNullable(statement.sourceSpan()))
                .toList();
    }

    private static List<CodedAct> acts(Account account) {
        Map<String, Statement> statements = new HashMap<>();
        account.statements().list().forEach(statement -> statements.put(statement.id(), statement));
        return account.events().stream()
                .flatMap(told -> act(told, statements).stream())
                .toList();
    }

    private static Optional<CodedAct> act(Told<Event> told, Map<String, Statement> statements) {
        String inside = told.inside();
        return CodedAct.of(told.record(), inside == null ? null : statements.get(inside));
    }

    private static Optional<CodedAct> main(List<CodedAct> acts, Reading reading) {
        List<SentenceTree> trees =
                reading.sentences().stream().map(SentenceTree::new).toList();
        return acts.stream().min(Comparator.comparingInt(act -> depth(act, trees)));
    }

    private static int depth(CodedAct act, List<SentenceTree> trees) {
        int depth = act.actors().isEmpty() ? NOBODY_ACTS : 0;
        if (act.actors().isEmpty() && act.recipients().isEmpty()) {
            depth += NOBODY_ACTS;
        }
        for (SentenceTree tree : trees) {
            int at = tree.headOf(act.trigger());
            for (int step = 0; at >= 0 && step < HEIGHT; step++) {
                at = tree.head(at);
                depth++;
            }
        }
        return depth;
    }
}
