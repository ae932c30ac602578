package parallax.statement;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import parallax.actor.Cast;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.Token;
import parallax.text.Span;

/// What an assertion does by its content: who says "we never fired" denies, who says "they shelled the town" accuses,
/// who says "we will attend" promises.
final class KindReader {
    private final CueLexicon lexicon;
    private final TreeSet<Span> mentions = new TreeSet<>();

    KindReader(CueLexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        cast.mentions().forEach(mention -> mentions.add(mention.span()));
    }

    /// @param words the tokens of the draft's content in order
    StatementKind kind(Draft draft, List<Token> words) {
        if (draft.kind() == StatementKind.ACCUSES && calls(words)) {
            return StatementKind.DENIES;
        }
        if (draft.kind() != StatementKind.ASSERTS || words.isEmpty()) {
            return draft.kind();
        }
        if (refutes(words)) {
            return StatementKind.DENIES;
        }
        if (promises(words)) {
            return StatementKind.PROMISES;
        }
        return accuses(words) ? StatementKind.ACCUSES : StatementKind.ASSERTS;
    }

    /// "called the report nonsense"
    private boolean calls(List<Token> words) {
        return words.stream().limit(4).anyMatch(word -> is("claim", word));
    }

    private boolean refutes(List<Token> words) {
        List<Token> opening = words.subList(0, Math.min(words.size(), 8));
        if (opening.stream().anyMatch(word -> is("refutation", word))) {
            return true;
        }
        for (int i = 1; i < opening.size(); i++) {
            if (is("negation", opening.get(i)) && is("past", opening.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// A future right after the subject, which is the speaker or at least the first words.
    private boolean promises(List<Token> words) {
        int first = words.getFirst().lemma().equals("that") ? 1 : 0;
        List<Token> opening = words.subList(first, Math.min(words.size(), first + 5));
        for (int i = 1; i < opening.size(); i++) {
            if (is("future", opening.get(i))) {
                return is("self", opening.getFirst())
                        || (i <= 2 && opening.getFirst().is(PartOfSpeech.PROPN));
            }
        }
        return false;
    }

    /// A deed of harm in the past, with an actor named before it.
    private boolean accuses(List<Token> words) {
        int start = words.getFirst().span().start();
        for (Token word : words) {
            boolean past = word.has(Feature.PAST) || word.has(Feature.PARTICIPLE) || word.has(Feature.GERUND);
            if (word.is(PartOfSpeech.VERB) && past && lexicon.is("harm", word.lemma())) {
                return namesActor(start, word.span().start());
            }
        }
        return false;
    }

    private boolean namesActor(int from, int end) {
        Span first = mentions.ceiling(new Span(from, Integer.MAX_VALUE));
        return first != null && first.end() <= end;
    }

    private boolean is(String wordClass, Token word) {
        return lexicon.is(wordClass, word.form().toLowerCase(Locale.ROOT));
    }

    /// The tokens of a sentence that lie in any of the spans.
    static List<Token> within(List<Token> tokens, List<Span> spans) {
        return tokens.stream()
                .filter(token -> spans.stream().anyMatch(span -> span.contains(token.span())))
                .toList();
    }
}
