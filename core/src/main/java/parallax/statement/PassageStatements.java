package parallax.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.language.ReadPassage;
import parallax.language.Sentence;
import parallax.text.Span;

/// The statements of one passage: what the encoder marks, then what the tree and phrases add under other cues, then
/// quotations made whole.
final class PassageStatements {
    private final CueLexicon lexicon;
    private final ReadPassage read;
    private final MarkedPassage passage;
    private final String text;
    private final List<Draft> drafts = new ArrayList<>();

    PassageStatements(CueLexicon lexicon, ReadPassage read, String text) {
        this.lexicon = lexicon;
        this.read = read;
        this.passage = new MarkedPassage(read);
        this.text = text;
    }

    List<Draft> find(LinkedStatements linked, KindReader kinds) {
        drafts.addAll(linked.find(passage));
        BitSet taken = new BitSet();
        drafts.forEach(draft -> mark(draft.cue(), taken));
        List<Draft> inner = new ArrayList<>(new ClauseStatements(lexicon, passage).find());
        inner.addAll(new PhraseStatements(lexicon, passage).find());
        for (Draft draft : inner) {
            int cue = taken.nextSetBit(passage.indexAt(draft.cue().start()));
            if (cue < 0 || cue >= passage.endAt(draft.cue().end())) {
                drafts.add(Quotation.whole(draft, read.passage().span(), text));
            }
        }
        goOn();
        SubjectFinder subjects = new SubjectFinder(passage);
        return drafts.stream()
                .map(draft -> draft.with(kinds.kind(draft, passage)))
                .map(draft -> draft.source() == null ? draft : draft.from(subjects.meant(draft.source())))
                .toList();
    }

    private void mark(Span span, BitSet words) {
        words.set(passage.indexAt(span.start()), passage.endAt(span.end()));
    }

    /// A sentence in which nobody speaks but that is all quotation belongs to the last draft before it.
    private void goOn() {
        BitSet spoken = new BitSet();
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        for (int at = 0; at < drafts.size(); at++) {
            mark(drafts.get(at).extent(), spoken);
            ends.put(drafts.get(at).extent().end(), at);
        }
        for (Sentence sentence : read.sentences()) {
            Map.Entry<Integer, Integer> last = ends.floorEntry(sentence.span().start());
            int word = spoken.nextSetBit(passage.indexAt(sentence.span().start()));
            boolean silent = word < 0 || word >= passage.endAt(sentence.span().end());
            if (last != null && silent && Quotation.goesOn(drafts.get(last.getValue()), sentence, text)) {
                Draft longer = drafts.get(last.getValue()).with(Quotation.of(sentence));
                drafts.set(last.getValue(), longer);
                ends.put(longer.extent().end(), last.getValue());
            }
        }
    }
}
