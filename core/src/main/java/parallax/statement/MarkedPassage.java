package parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.language.AttributionSpan;
import parallax.language.Dependency;
import parallax.language.PartOfSpeech;
import parallax.language.ReadPassage;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.text.Span;

/// The words of a passage in one row, how they hang together, which of them are quoted, and the stretches that the
/// encoder marked, in order. Positions are places of words, from 0; -1 is no word. Ends are exclusive.
final class MarkedPassage {
    private final List<Token> words = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    private final List<Dependency> tree = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    /// For each sentence its first word, then the number of words.
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final List<Boolean> quoted = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] first;
    private final int[] last;

    MarkedPassage(ReadPassage passage) {
        for (Sentence sentence : passage.sentences()) {
            add(sentence);
        }
        starts.add(words.size());
        quote();
        words.forEach(word -> children.add(new ArrayList<>()));
        for (int at = 0; at < size(); at++) {
            if (head(at) >= 0) {
                children.get(head(at)).add(at);
            }
        }
        first = new int[size()];
        last = new int[size()];
        reach();
    }

    private void add(Sentence sentence) {
        int base = words.size();
        int number = starts.size();
        starts.add(base);
        for (Token token : sentence.tokens()) {
            words.add(token);
            lower.add(token.form().toLowerCase(Locale.ROOT));
            sentences.add(number);
        }
        for (Dependency arc : sentence.tree()) {
            tree.add(arc.head() < 0 ? arc : new Dependency(arc.head() + base, arc.relation()));
        }
        int at = base;
        for (AttributionSpan mark : sentence.attributions()) {
            while (at < words.size() - 1 && word(at).span().end() <= mark.span().start()) {
                at++;
            }
            int to = at + 1;
            while (to < words.size() && word(to).span().start() < mark.span().end()) {
                to++;
            }
            pieces.add(new Piece(mark.role(), mark.span(), at, to, number));
        }
    }

    /// A plain mark opens and closes in turn; a typographic one says which it does.
    private void quote() {
        boolean open = false;
        for (Token word : words) {
            boolean mark = true;
            switch (word.form()) {
                case "“", "``", "«", "„" -> open = true;
                case "”", "»" -> open = false;
                case "\"", "''" -> open = !open;
                default -> mark = false;
            }
            quoted.add(open || mark);
        }
    }

    /// The outermost words below each word, found from the leaves upwards.
    private void reach() {
        int[] open = new int[size()];
        int[] ready = new int[size()];
        int count = 0;
        for (int at = 0; at < size(); at++) {
            first[at] = at;
            last[at] = at;
            open[at] = children.get(at).size();
            if (open[at] == 0) {
                ready[count++] = at;
            }
        }
        for (int next = 0; next < count; next++) {
            int above = head(ready[next]);
            if (above >= 0) {
                first[above] = Math.min(first[above], first[ready[next]]);
                last[above] = Math.max(last[above], last[ready[next]]);
                if (--open[above] == 0) {
                    ready[count++] = above;
                }
            }
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    int size() {
        return words.size();
    }

    Token word(int at) {
        return words.get(at);
    }

    List<Token> words(int from, int to) {
        return words.subList(from, to);
    }

    /// The form in lower case; empty where there is no word.
    String lower(int at) {
        return at < 0 || at >= size() ? "" : lower.get(at);
    }

    String lemma(int at) {
        return words.get(at).lemma().toLowerCase(Locale.ROOT);
    }

    boolean is(int at, PartOfSpeech wanted) {
        return at >= 0 && at < size() && word(at).is(wanted);
    }

    boolean isPunctuation(int at) {
        return is(at, PartOfSpeech.PUNCT);
    }

    boolean isMark(int at) {
        String form = lower(at);
        return form.length() == 1 ? "\"“”„«»".contains(form) : form.equals("''") || form.equals("``");
    }

    /// Whether a word stands between quotation marks, or is one.
    boolean isQuoted(int at) {
        return quoted.get(at);
    }

    /// The words of a place's sentence.
    int sentenceStart(int at) {
        return starts.get(sentences.get(at));
    }

    int sentenceEnd(int at) {
        return starts.get(sentences.get(at) + 1);
    }

    /// The word that a word hangs on; -1 for a root.
    int head(int at) {
        return at < 0 ? -1 : tree.get(at).head();
    }

    /// How it hangs on its head; empty where there is no word.
    String relation(int at) {
        return at < 0 ? "" : tree.get(at).relation();
    }

    /// Whether it hangs by one of these relations, or by a subtype of one.
    boolean hangs(int at, String... relations) {
        String own = relation(at);
        for (String relation : relations) {
            boolean sub = own.length() > relation.length() && own.charAt(relation.length()) == ':';
            if (own.startsWith(relation) && (sub || own.length() == relation.length())) {
                return true;
            }
        }
        return false;
    }

    /// What hangs on a word, in order.
    List<Integer> children(int at) {
        return at < 0 ? List.of() : children.get(at);
    }

    /// The first child that hangs by one of these relations; -1 where none does.
    int child(int at, String... relations) {
        for (int child : children(at)) {
            if (hangs(child, relations)) {
                return child;
            }
        }
        return -1;
    }

    /// The leftmost word below a word, itself included.
    int first(int at) {
        return first[at];
    }

    /// The rightmost word below a word, itself included.
    int last(int at) {
        return last[at];
    }

    /// The first word of a stretch that hangs on a word outside it and is no punctuation mark; `from` where all are.
    int headOf(int from, int to) {
        for (int at = from; at < to; at++) {
            if ((head(at) < from || head(at) >= to) && !isPunctuation(at)) {
                return at;
            }
        }
        return from;
    }

    int headOf(Piece piece) {
        return headOf(piece.from(), piece.to());
    }

    /// The first word that ends behind an offset; the number of words where none does.
    int indexAt(int offset) {
        return Token.indexAt(words, offset);
    }

    /// The place behind the last word that begins before an offset.
    int endAt(int offset) {
        int at = indexAt(offset);
        return at < size() && word(at).span().start() < offset ? at + 1 : at;
    }

    /// The span of the words `[from, to)`, of which there is one or more.
    Span span(int from, int to) {
        return new Span(word(from).span().start(), word(to - 1).span().end());
    }

    /// Steps up from a word until one lies in the piece; `limit` where none of so many does.
    int stepsUp(int from, Piece piece, int limit) {
        int at = from;
        for (int steps = 0; steps < limit && at >= 0; steps++) {
            if (piece.holds(at)) {
                return steps;
            }
            at = head(at);
        }
        return limit;
    }

    /// The word so many steps above another; -1 above the root.
    int above(int from, int steps) {
        int at = from;
        for (int step = 0; step < steps && at >= 0; step++) {
            at = head(at);
        }
        return at;
    }
}
