package parallax.compare.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.number.Lexemes;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;

/// The words around a figure: its sentence, within a stretch of its passage of limited length.
///
/// @param lexemes of the stretch
/// @param kind    of the passage
/// @param from    first lexeme of the figure
/// @param to      behind its last
/// @param begin   first lexeme of the sentence
/// @param end     behind its last
record Surroundings(Lexemes lexemes, PassageKind kind, int from, int to, int begin, int end) {
    private static final int BEFORE = 700;
    private static final int BEHIND = 400;

    static Surroundings of(Account account, Span span, CountLexicon lexicon) {
        Passage passage = passage(account.passages(), span);
        String text = account.document().text();
        int first = Math.max(passage == null ? 0 : passage.span().start(), span.start() - BEFORE);
        int last = Math.min(passage == null ? text.length() : passage.span().end(), span.end() + BEHIND);
        Lexemes lexemes = Lexemes.of(text, Math.min(first, span.start()), Math.max(last, span.end()));
        int from = lexemes.indexAt(span.start());
        int to = Math.max(from + 1, lexemes.indexAt(span.end()));
        int begin = from;
        while (begin > 0 && !isEdge(lexemes, begin - 1, lexicon) && lexemes.joined(begin)) {
            begin--;
        }
        int end = to;
        while (end < lexemes.size() && lexemes.joined(end) && !isEdge(lexemes, end, lexicon)) {
            end++;
        }
        PassageKind kind = passage == null ? PassageKind.BODY : passage.kind();
        return new Surroundings(lexemes, kind, from, Math.min(to, lexemes.size()), begin, end);
    }

    /// Its words in the text.
    Span sentence() {
        return lexemes.span(begin, end);
    }

    private static @Nullable Passage passage(List<Passage> passages, Span span) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < passages.size() && passages.get(low).span().contains(span.start()) ? passages.get(low) : null;
    }

    private static boolean isEdge(Lexemes lexemes, int at, CountLexicon lexicon) {
        return switch (lexemes.low(at)) {
            case "!", "?", "•", ";" -> true;
            case "." -> {
                String before = lexemes.low(at - 1);
                boolean initial = before.length() == 1 && lexemes.at(at - 1).capital();
                yield !lexemes.glued(at + 1) && !initial && !lexicon.is("ABBREVIATION", before);
            }
            default -> false;
        };
    }
}
