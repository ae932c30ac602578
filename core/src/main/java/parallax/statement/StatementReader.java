package parallax.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.actor.Cast;
import parallax.language.ReadPassage;
import parallax.language.Reading;
import parallax.language.Sentence;
import parallax.text.Span;

/// Finds who is said to say what, from parts of speech and a lexicon of cues. Spans follow PolNeAR's rules.
public final class StatementReader {
    /// A statement holds others only within its own sentences.
    private static final int NEIGHBOURS = 50;

    private final CueLexicon lexicon = new CueLexicon();
    private final LinkedStatements linked = new LinkedStatements(lexicon);

    /// The statements with ids `s1`, `s2` … in order of their first words.
    public Statements read(Reading reading, Cast cast) {
        KindReader kinds = new KindReader(lexicon, cast);
        List<Draft> drafts = new ArrayList<>();
        for (ReadPassage passage : reading.passages()) {
            drafts.addAll(passage(passage, reading.document().text(), kinds));
        }
        drafts.sort(Comparator.comparing(Draft::extent).thenComparing(Draft::cue));
        Sources sources = new Sources(reading.document().text(), cast);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            statements.add(statement("s" + (i + 1), draft, parent(i, drafts), sources));
        }
        return new Statements(statements);
    }

    private List<Draft> passage(ReadPassage passage, String text, KindReader kinds) {
        MarkedPassage marked = new MarkedPassage(passage);
        List<Draft> outer = linked.find(marked);
        List<Draft> drafts = new ArrayList<>(outer);
        List<Draft> inner = new ArrayList<>(new ClauseStatements(lexicon, marked).find());
        inner.addAll(new PhraseStatements(lexicon, marked).find());
        for (Draft draft : inner) {
            if (outer.stream().noneMatch(one -> one.cue().overlaps(draft.cue()))) {
                drafts.add(Quotation.whole(draft, passage.passage().span(), text));
            }
        }
        for (Sentence sentence : passage.sentences()) {
            goOn(drafts, sentence, text);
        }
        SubjectFinder subjects = new SubjectFinder(marked);
        return drafts.stream()
                .map(draft -> draft.with(kinds.kind(draft, marked)))
                .map(draft -> draft.source() == null ? draft : draft.from(subjects.meant(draft.source())))
                .toList();
    }

    /// A sentence in which nobody speaks but that is all quotation belongs to the last draft before it.
    private static void goOn(List<Draft> drafts, Sentence sentence, String text) {
        int last = -1;
        for (int at = 0; at < drafts.size(); at++) {
            Span extent = drafts.get(at).extent();
            if (extent.overlaps(sentence.span())) {
                return;
            }
            boolean before = extent.end() <= sentence.span().start();
            if (before && (last < 0 || extent.end() > drafts.get(last).extent().end())) {
                last = at;
            }
        }
        if (last >= 0 && Quotation.goesOn(drafts.get(last), sentence, text)) {
            drafts.set(last, drafts.get(last).with(Quotation.of(sentence)));
        }
    }

    private static Statement statement(String id, Draft draft, @Nullable String parent, Sources sources) {
        Span source = draft.source();
        return new Statement(
                id,
                source == null ? null : sources.actorOf(source).orElse(null),
                source,
                draft.cue(),
                draft.content(),
                draft.kind(),
                draft.stance(),
                parent);
    }

    /// The id of the shortest statement whose content holds this one's cue. Statements stand in order, so only near
    /// neighbours can.
    private static @Nullable String parent(int index, List<Draft> all) {
        int best = -1;
        int last = Math.min(all.size(), index + NEIGHBOURS);
        for (int i = Math.max(0, index - NEIGHBOURS); i < last; i++) {
            Draft other = all.get(i);
            boolean holds = i != index && holds(other, all.get(index));
            if (holds && (best < 0 || length(other) < length(all.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? null : "s" + (best + 1);
    }

    private static boolean holds(Draft outer, Draft inner) {
        return outer.content().stream().anyMatch(piece -> piece.contains(inner.cue()))
                && inner.content().stream().noneMatch(piece -> piece.contains(outer.cue()));
    }

    private static int length(Draft draft) {
        return draft.content().stream().mapToInt(Span::length).sum();
    }
}
