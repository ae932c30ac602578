package parallax.search.query;

import java.util.Locale;
import parallax.search.query.QueryToken.Kind;

/// What single pieces of a query ask for.
final class QueryValues {
    private static final int SHORTEST_PREFIX = 2;
    private static final String BETWEEN = " TO ";

    private QueryValues() {}

    static Expression word(QueryToken token) {
        String text = token.text();
        int star = text.indexOf('*');
        if (text.indexOf('~') > 0) {
            throw token.fault("~ stands behind a quotation, as in \"convoy attack\"~5");
        }
        if (star < 0) {
            return new Expression.Word(telling(token, text));
        }
        if (star != text.length() - 1) {
            throw token.fault("a * stands at the end of a word, as in ceasefi*");
        }
        String start = text.substring(0, star);
        if (start.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_PREFIX) {
            throw token.fault("before a * stand at least " + SHORTEST_PREFIX + " letters");
        }
        return new Expression.Prefix(start);
    }

    static Expression quote(QueryToken token) {
        String words = telling(token, token.text());
        return token.gap() < 0 ? new Expression.Phrase(words) : new Expression.Near(words, token.gap());
    }

    private static String telling(QueryToken token, String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw token.fault("no letter or digit to look for here");
        }
        return text;
    }

    static Expression property(QueryToken name, QueryToken value) {
        SearchField field = SearchField.named(name.text()).orElseThrow();
        if (value.kind() != Kind.WORD && value.kind() != Kind.QUOTE && value.kind() != Kind.RANGE) {
            throw value.fault("behind " + name.text() + ": stands a word or a quotation");
        }
        if (field == SearchField.DATE) {
            return published(value);
        }
        if (value.kind() == Kind.RANGE) {
            throw value.fault("only date: knows ranges");
        }
        String text = value.text();
        boolean begins = value.kind() == Kind.WORD && text.endsWith("*");
        String words = telling(value, begins ? text.substring(0, text.length() - 1) : text);
        return new Expression.Property(field, words, !begins);
    }

    private static Expression published(QueryToken value) {
        String text = value.text().strip();
        if (text.toLowerCase(Locale.ROOT).equals("undated")) {
            return new Expression.Undated();
        }
        int to = text.indexOf(BETWEEN);
        if (value.kind() == Kind.RANGE && to < 0) {
            throw value.fault("a range is written [2021-03 TO 2021-04]");
        }
        try {
            return new Expression.Published(
                    to < 0
                            ? Days.between(text, text)
                            : Days.between(
                                    text.substring(0, to).strip(),
                                    text.substring(to + BETWEEN.length()).strip()));
        } catch (IllegalArgumentException e) {
            throw value.fault(String.valueOf(e.getMessage()));
        }
    }
}
