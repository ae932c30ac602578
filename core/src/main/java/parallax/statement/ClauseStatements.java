package parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.text.Span;

/// Statements whose cue is a verb of the lexicon, by the tree: its subject speaks, its clause, infinitive or object is
/// what is said. They give what the encoder leaves out: statements inside others, and cues it does not know.
final class ClauseStatements {
    private final CueLexicon lexicon;
    private final MarkedPassage passage;
    private final CueReader cues;
    private final SubjectFinder subjects;
    private final ContentFinder contents;

    ClauseStatements(CueLexicon lexicon, MarkedPassage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.cues = new CueReader(lexicon, passage);
        this.subjects = new SubjectFinder(passage);
        this.contents = new ContentFinder(lexicon, passage);
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            List<Cue> readings = cues.verbs(at);
            if (!readings.stream().allMatch(cue -> cue.takes("-")) && !isInfinitive(at) && !isModal(at)) {
                read(at, readings).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /// "to say" has no speaker of its own.
    private boolean isInfinitive(int at) {
        return passage.lower(passage.child(at, "mark")).equals("to");
    }

    /// "would refuse", "should doubt": nobody does.
    private boolean isModal(int at) {
        return passage.children(at).stream()
                .anyMatch(child -> passage.hangs(child, "aux") && lexicon.is("modal", passage.lower(child)));
    }

    private Optional<Draft> read(int verb, List<Cue> readings) {
        int from = start(verb);
        for (Cue cue : readings) {
            int to = verb + cue.words().split(" ", -1).length;
            int speaker = subjects.word(verb);
            Span source = speaker < 0 ? null : subjects.phrase(speaker);
            boolean passive = subjects.isPassive(verb);
            List<Span> content =
                    passive ? contents.passive(verb, cue, source != null) : contents.of(verb, from, to, speaker, cue);
            if (!content.isEmpty() && (source != null || passive)) {
                return draft(from, passive && source != null ? withBy(to) : to, source, content);
            }
        }
        return Optional.empty();
    }

    private int withBy(int to) {
        return passage.lower(to).equals("by") ? to + 1 : to;
    }

    private Optional<Draft> draft(int from, int to, @Nullable Span source, List<Span> content) {
        Span words = passage.span(from, to);
        boolean clash = content.stream().anyMatch(words::overlaps)
                || (source != null
                        && (source.overlaps(words) || content.stream().anyMatch(source::contains)));
        if (clash) {
            return Optional.empty();
        }
        Cue cue = cues.cue(from, to, content);
        return Optional.of(new Draft(source, words, content, cue.kind(), cue.stance()));
    }

    /// Where the verb's auxiliaries, negation and adverbs begin.
    private int start(int verb) {
        int from = verb;
        while (from > 0 && passage.head(from - 1) == verb && belongs(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean belongs(int at) {
        return passage.is(at, PartOfSpeech.AUX)
                || passage.is(at, PartOfSpeech.ADV)
                || lexicon.is("negation", passage.lower(at));
    }
}
