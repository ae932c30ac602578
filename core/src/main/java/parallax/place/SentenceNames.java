package parallax.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import parallax.language.Name;
import parallax.language.NameKind;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.text.Span;

/// The tokens of a sentence and the names that the language model sees in it, by token.
final class SentenceNames {
    static final int NO_NAME = -1;
    /// The most tokens of a name.
    static final int LONGEST = 6;

    private final String text;
    private final List<Token> tokens;
    private final List<Name> names;
    private final int[] nameAt;
    private final int[] from;
    private final int[] end;

    SentenceNames(String text, Sentence sentence) {
        this.text = text;
        this.tokens = sentence.tokens();
        this.names =
                sentence.names().stream().flatMap(name -> pieces(name).stream()).toList();
        this.nameAt = new int[tokens.size()];
        this.from = new int[names.size()];
        this.end = new int[names.size()];
        Arrays.fill(nameAt, NO_NAME);
        int name = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (name < names.size()
                    && names.get(name).span().end() <= tokens.get(i).span().start()) {
                name++;
            }
            if (name < names.size()
                    && names.get(name).span().overlaps(tokens.get(i).span())) {
                if (end[name] == 0) {
                    from[name] = i;
                }
                nameAt[i] = name;
                end[name] = i + 1;
            }
        }
    }

    /// The name, cut where more than a blank parts its words: cells of a table are no one name.
    private List<Name> pieces(Name name) {
        List<Name> pieces = new ArrayList<>();
        int start = name.span().start();
        for (Token token : tokens) {
            int from = token.span().start();
            boolean inside = from > start && from < name.span().end();
            if (inside && text.substring(Math.max(start, from - 2), from).isBlank()) {
                int end = start + text.substring(start, from).stripTrailing().length();
                pieces.add(new Name(new Span(start, end), name.kind()));
                start = from;
            }
        }
        pieces.add(new Name(new Span(start, name.span().end()), name.kind()));
        return pieces;
    }

    /// Behind the last token that a name of the gazetteer which begins here could reach.
    int farthest(int from, Gazetteer gazetteer) {
        return Math.min(size(), from + Math.min(LONGEST, gazetteer.longest(form(from))));
    }

    int size() {
        return tokens.size();
    }

    /// The number of the name that the token belongs to, or [#NO_NAME].
    int nameAt(int i) {
        return nameAt[i];
    }

    NameKind kind(int name) {
        return names.get(name).kind();
    }

    /// The first token of a name.
    int from(int name) {
        return from[name];
    }

    /// Behind the last token of a name.
    int end(int name) {
        return end[name];
    }

    boolean is(int i, PartOfSpeech pos) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(pos);
    }

    /// The token as written; empty outside the sentence.
    String form(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).form() : "";
    }

    String lower(int i) {
        return form(i).toLowerCase(Locale.ROOT);
    }

    Span span(int from, int end) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(end - 1).span().end());
    }

    /// Words between a place in the text and a token.
    String between(int offset, int i) {
        return text.substring(offset, tokens.get(i).span().start()).strip();
    }

    String words(Span span) {
        return span.in(text);
    }

    /// Whether the token follows the one before it with at most one character between.
    boolean adjacent(int i) {
        return i > 0 && tokens.get(i).span().start() - tokens.get(i - 1).span().end() <= 1;
    }

    /// Whether the token is the rest of a word with a hyphen: "-au-Prince".
    boolean glued(int i) {
        return i > 0
                && i < tokens.size()
                && form(i).length() > 1
                && form(i).charAt(0) == '-'
                && tokens.get(i).span().start() == tokens.get(i - 1).span().end();
    }

    /// Whether the token stands beside a sign of money: "US$".
    boolean money(Span span) {
        return (span.start() > 0 && text.charAt(span.start() - 1) == '$')
                || (span.end() < text.length() && text.charAt(span.end()) == '$');
    }

    /// Whether the token begins like a name: a capital, also after an Arabic article.
    boolean capitalised(int i) {
        String form = form(i);
        if (form.isEmpty()) {
            return false;
        }
        int dash = form.indexOf('-');
        boolean article = dash > 0 && dash < 4 && dash + 1 < form.length() && Character.isLowerCase(form.charAt(0));
        return Character.isUpperCase(form.codePointAt(article ? dash + 1 : 0));
    }

    boolean proper(int i) {
        return capitalised(i) && is(i, PartOfSpeech.PROPN);
    }

    /// Whether the token has only capitals.
    boolean allCapitals(int i) {
        return form(i).equals(form(i).toUpperCase(Locale.ROOT)) && capitalised(i);
    }
}
