package parallax.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.search.query.QueryToken.Kind;

/// The pieces of a query, taken one after the other.
final class QueryTokens {
    private static final String QUOTES = "\"“”„«»";
    private static final int WIDEST_GAP = 50;

    private final String query;
    private final List<QueryToken> list = new ArrayList<>();
    private int at;
    private int next;

    private QueryTokens(String query) {
        this.query = query;
    }

    static QueryTokens of(String query) {
        QueryTokens tokens = new QueryTokens(query);
        tokens.cut();
        return tokens;
    }

    QueryToken peek() {
        return list.get(next);
    }

    /// The end comes again and again.
    QueryToken next() {
        QueryToken token = list.get(next);
        next = Math.min(next + 1, list.size() - 1);
        return token;
    }

    boolean skip(Kind kind) {
        boolean found = peek().kind() == kind;
        if (found) {
            next();
        }
        return found;
    }

    private void cut() {
        while (at < query.length()) {
            char c = query.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (c == '(' || c == ')') {
                add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at, at + 1);
            } else if (QUOTES.indexOf(c) >= 0) {
                quote();
            } else if (c == '[') {
                range();
            } else if (c == '-' && at + 1 < query.length() && begins(query.charAt(at + 1))) {
                add(Kind.NOT, "-", at, at + 1);
            } else {
                word();
            }
        }
        add(Kind.END, "", query.length(), query.length());
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private static boolean begins(char c) {
        return Character.isLetterOrDigit(c) || c == '(' || QUOTES.indexOf(c) >= 0;
    }

    private void add(Kind kind, String text, int start, int end) {
        list.add(new QueryToken(kind, text, -1, start, end));
        at = end;
    }

    private void quote() {
        int start = at;
        int close = start + 1;
        while (close < query.length() && QUOTES.indexOf(query.charAt(close)) < 0) {
            close++;
        }
        if (close == query.length()) {
            throw new QueryFault("this quotation is not closed", start, start + 1);
        }
        String inside = query.substring(start + 1, close);
        at = close + 1;
        int gap = at < query.length() && query.charAt(at) == '~' ? gap() : -1;
        list.add(new QueryToken(Kind.QUOTE, inside, gap, start, at));
    }

    /// Reads `~5`.
    private int gap() {
        int start = at;
        at++;
        while (at < query.length() && Character.isDigit(query.charAt(at))) {
            at++;
        }
        String digits = query.substring(start + 1, at);
        if (digits.isEmpty() || digits.length() > 3 || Integer.parseInt(digits) > WIDEST_GAP) {
            throw new QueryFault("behind ~ stands how many words may lie between, 0 to " + WIDEST_GAP, start, at);
        }
        return Integer.parseInt(digits);
    }

    private void range() {
        int close = query.indexOf(']', at);
        if (close < 0) {
            throw new QueryFault("this range is not closed with ]", at, at + 1);
        }
        add(Kind.RANGE, query.substring(at + 1, close), at, close + 1);
    }

    private void word() {
        int start = at;
        int end = start;
        while (end < query.length()
                && !isSpace(query.charAt(end))
                && "()[]".indexOf(query.charAt(end)) < 0
                && QUOTES.indexOf(query.charAt(end)) < 0) {
            end++;
            if (query.charAt(end - 1) == ':' && isFieldName(start, end - 1, end)) {
                field(start, end);
                return;
            }
        }
        String word = query.substring(start, Math.max(end, start + 1));
        add(kind(word), word, start, start + word.length());
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "AND", "&&" -> Kind.AND;
            case "OR", "||" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
    }

    /// Letters before a colon with something behind it: not `10:30`, `said: we` or `https://`.
    private boolean isFieldName(int start, int colon, int behind) {
        return colon > start
                && query.substring(start, colon).chars().allMatch(Character::isLetter)
                && behind < query.length()
                && !isSpace(query.charAt(behind))
                && query.charAt(behind) != '/';
    }

    private void field(int start, int end) {
        String name = query.substring(start, end - 1);
        if (SearchField.named(name).isEmpty()) {
            throw new QueryFault(
                    "there is no field " + name + "; there are " + String.join(", ", SearchField.labels())
                            + " (write \"" + name + ":…\" in quotation marks to look for the words)",
                    start,
                    end);
        }
        add(Kind.FIELD, name.toLowerCase(Locale.ROOT), start, end);
    }
}
