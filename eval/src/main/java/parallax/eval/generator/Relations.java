package parallax.eval.generator;

/// The relation of two answers to one question, by the codebook (§8), computed from what is known of them.
final class Relations {
    static final String AGREE = "agree";
    static final String REFINE = "refine";
    static final String UPDATE = "update";
    static final String SCOPE = "differ in scope";
    static final String CONFLICT = "conflict";
    static final String DENY = "deny";

    private Relations() {}

    /// Symmetric: the order of the two makes no difference.
    ///
    /// @throws IllegalArgumentException if they answer questions of different kinds
    static String between(Value one, Value other) {
        return switch (one) {
            case Value.Count(Amount left) when other instanceof Value.Count(Amount right) -> counts(left, right);
            case Value.Fact(boolean left)
            when other instanceof Value.Fact(boolean right) -> left == right ? AGREE : DENY;
            case Value.Stand left when other instanceof Value.Stand right -> stands(left, right);
            case Value.Spot left when other instanceof Value.Spot right -> spots(left, right);
            case Value.Day left when other instanceof Value.Day right -> same(left, right);
            case Value.Culprit left when other instanceof Value.Culprit right -> same(left, right);
            default -> throw new IllegalArgumentException(one + " and " + other + " answer different questions");
        };
    }

    private static String same(Value left, Value right) {
        return left.equals(right) ? AGREE : CONFLICT;
    }

    private static String counts(Amount left, Amount right) {
        if (!left.scope().equals(right.scope())) {
            return SCOPE;
        }
        if (left.fits(right)) {
            return AGREE;
        }
        return left.grownFrom(right) || right.grownFrom(left) ? UPDATE : CONFLICT;
    }

    private static String stands(Value.Stand left, Value.Stand right) {
        if (left.position().equals(right.position())) {
            return AGREE;
        }
        return left.asOf().equals(right.asOf()) ? CONFLICT : UPDATE;
    }

    private static String spots(Value.Spot left, Value.Spot right) {
        if (left.equals(right)) {
            return AGREE;
        }
        boolean within = left.town().equals(right.town())
                && (left.quarter().isEmpty() || right.quarter().isEmpty());
        return within ? REFINE : CONFLICT;
    }
}
