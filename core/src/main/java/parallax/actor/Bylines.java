package parallax.actor;

import static parallax.language.PartOfSpeech.DET;
import static parallax.language.PartOfSpeech.PRON;
import static parallax.language.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;

/// Names that their place on the page gives away: the outlet over its letterhead, who posted a text, who wrote a
/// comment, whom a comment speaks to.
final class Bylines {
    private static final int LONGEST_NAME = 5;

    private final ActorLexicon lexicon;

    Bylines(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The names with those that the passage adds; where both overlap, the new one stands.
    ///
    /// @param first whether this is the account's first sentence
    List<Candidate> add(Words words, Passage passage, boolean first, List<Candidate> names) {
        List<Candidate> added = new ArrayList<>();
        Span source = passage.source();
        if (source != null && passage.kind() == PassageKind.COMMENT) {
            addSource(words, source, added);
        }
        if (passage.kind() == PassageKind.COMMENT) {
            addAddressee(words, added);
        }
        if (first) {
            addLetterhead(words, added);
        }
        addPoster(words, added);
        if (added.isEmpty()) {
            return names;
        }
        List<Candidate> all = new ArrayList<>(names);
        all.removeIf(name -> added.stream().anyMatch(other -> other.span().overlaps(name.span())));
        all.addAll(added);
        all.sort(Comparator.comparing(Candidate::span));
        return all;
    }

    /// Who wrote the comment, as the page names them.
    private static void addSource(Words words, Span source, List<Candidate> added) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < words.size(); i++) {
            if (source.contains(words.span(i, i + 1))) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        if (from >= 0) {
            added.add(person(words, from, to));
        }
    }

    /// `Arthur, this is …`: a comment that begins with a name and speaks to it.
    private static void addAddressee(Words words, List<Candidate> added) {
        int end = 0;
        while (end < LONGEST_NAME - 1 && words.isCapital(end) && words.isLetters(end) && !words.is(end, DET, PRON)) {
            end++;
        }
        boolean addressed =
                words.lower(end).equals(",") && words.is(end + 1, PRON, DET, VERB) && !words.isCapital(end + 2);
        if (end > 0 && addressed && added.isEmpty()) {
            added.add(person(words, 0, end));
        }
    }

    /// A first line such as `The Erewhon Herald` or `THE BEACON` is an outlet's name.
    private void addLetterhead(Words words, List<Candidate> added) {
        int end = 1;
        while (end < words.size() && words.isCapital(end) && words.isLetters(end)) {
            end++;
        }
        boolean named = words.lower(0).equals("the") && end > 1 && end <= LONGEST_NAME;
        boolean other = lexicon.nameSign(words.lower(end - 1), true)
                .filter(sign -> sign.kind() != ActorKind.MEDIA_OUTLET)
                .isPresent();
        if (named && !other && end == words.size()) {
            added.add(Candidate.of(words, 0, end, end - 1, CandidateType.NAME, ActorKind.MEDIA_OUTLET, null));
        }
    }

    /// `posted by NAME`, even in small letters.
    private void addPoster(Words words, List<Candidate> added) {
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean posted =
                    lexicon.in("posting", words.lower(i)) && words.lower(i + 1).equals("by");
            if (posted && words.isLetters(i + 2) && !words.is(i + 2, DET)) {
                int end = i + 3;
                while (end < i + LONGEST_NAME && words.isCapital(end) && words.isLetters(end)) {
                    end++;
                }
                added.add(person(words, i + 2, end));
                return;
            }
        }
    }

    private static Candidate person(Words words, int from, int to) {
        return Candidate.of(words, from, to, to - 1, CandidateType.NAME, ActorKind.PERSON, null);
    }
}
