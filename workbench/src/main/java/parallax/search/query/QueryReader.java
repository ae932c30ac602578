package parallax.search.query;

import java.util.ArrayList;
import java.util.List;
import parallax.search.query.QueryToken.Kind;

/// Reads a query. Words side by side must all be there; `OR` binds weaker than `AND`, `NOT` strongest; brackets group.
///
/// ```
/// query := all ("OR" all)*      all := not ("AND"? not)*      not := ("NOT" | "-")? one
/// one   := "(" query ")" | word | prefix* | "phrase" | "near words"~5 | field:value | date:[from TO to]
/// ```
public final class QueryReader {
    private static final int LONGEST = 2000;
    private static final int DEEPEST = 40;

    private final QueryTokens tokens;
    private int depth;

    private QueryReader(QueryTokens tokens) {
        this.tokens = tokens;
    }

    /// The query as an expression; an empty one asks for anything.
    ///
    /// @throws QueryFault telling what is wrong, and where
    public static Expression read(String query) {
        if (query.length() > LONGEST) {
            throw new QueryFault("a query has at most " + LONGEST + " characters", LONGEST, query.length());
        }
        QueryTokens tokens = QueryTokens.of(query);
        if (tokens.peek().kind() == Kind.END) {
            return new Expression.Anything();
        }
        QueryReader reader = new QueryReader(tokens);
        Expression all = reader.any();
        QueryToken rest = tokens.peek();
        if (rest.kind() != Kind.END) {
            throw rest.fault("this bracket closes none");
        }
        return all;
    }

    private Expression any() {
        List<Expression> parts = new ArrayList<>();
        parts.add(all());
        while (tokens.skip(Kind.OR)) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Any(parts);
    }

    private Expression all() {
        List<Expression> parts = new ArrayList<>();
        parts.add(not());
        while (tokens.skip(Kind.AND) || tokens.peek().kind().begins()) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.All(parts);
    }

    private Expression not() {
        return tokens.skip(Kind.NOT) ? new Expression.Not(one()) : one();
    }

    private Expression one() {
        QueryToken token = tokens.next();
        return switch (token.kind()) {
            case OPEN -> group(token);
            case WORD -> QueryValues.word(token);
            case QUOTE -> QueryValues.quote(token);
            case FIELD -> QueryValues.property(token, tokens.next());
            case RANGE -> throw token.fault("a range stands behind date: as in date:[2021-03 TO 2021-04]");
            case END -> throw token.fault("something to look for is missing here");
            case CLOSE -> throw token.fault("nothing to look for before this bracket");
            case AND, OR, NOT -> throw token.fault("something to look for is missing before " + token.text());
        };
    }

    private Expression group(QueryToken open) {
        depth++;
        if (depth > DEEPEST) {
            throw open.fault("brackets may be " + DEEPEST + " deep");
        }
        Expression inner = any();
        if (!tokens.skip(Kind.CLOSE)) {
            throw open.fault("this bracket is not closed");
        }
        depth--;
        return inner;
    }
}
