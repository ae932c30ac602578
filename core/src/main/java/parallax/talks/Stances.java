package parallax.talks;

import java.util.List;
import java.util.Optional;
import parallax.language.SentenceTree;
import parallax.statement.Statement;
import parallax.statement.StatementKind;

/// What a position becomes by negation, doubt and what governs it: "will not attend" and "refused to attend" are
/// refusals, who urges others to attend supports.
final class Stances {
    private static final int HOPS = 5;

    private final SentenceTree tree;
    private final TalksLexicon lexicon;
    private final Clauses clauses;
    private final Holders holders;

    Stances(SentenceTree tree, TalksLexicon lexicon, Clauses clauses, Holders holders) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.holders = holders;
    }

    /// A position, those who hold it and how firmly it is told.
    record Stance(PositionKind kind, List<String> holders, Modality modality) {
        Stance(PositionKind kind, List<String> holders) {
            this(kind, holders, Modality.STATED);
        }
    }

    /// What a verb tells that tells `plain` by itself; absent where it tells no position of anybody.
    ///
    /// @param own who holds the plain position
    Optional<Stance> of(int verb, PositionKind plain, List<String> own) {
        if (clauses.isSupposed(verb) || clauses.isObliged(verb) || isQuestion()) {
            return Optional.empty();
        }
        boolean neither = plain == PositionKind.ACCEPTS_OUTCOME && isNeither(verb);
        PositionKind kind = neither ? PositionKind.UNDECIDED : clauses.isNegated(verb) ? opposite(plain) : plain;
        if (clauses.isCall(verb)) {
            return called(verb, kind);
        }
        Modality modality = isPossible(verb) ? Modality.POSSIBLE : Modality.STATED;
        int at = verb;
        int governor = clauses.governor(at);
        for (int hops = 0; governor >= 0 && hops < HOPS; hops++) {
            String lemma = tree.token(governor).lemma();
            boolean negated = clauses.isNegated(governor);
            if (clauses.isSupposed(governor) || clauses.isObliged(governor)) {
                return Optional.empty();
            }
            if (clauses.isOpen(at) || (lexicon.is("pondering", lemma) && !negated)) {
                return doubt(kind, governor, lemma, negated);
            }
            if (lexicon.is("urging", lemma) && urgesOthers(governor, at)) {
                return urged(kind, clauses.acting(governor));
            }
            modality = modality(governor, lemma, modality);
            if (lexicon.is("refusing", lemma) != negated) {
                kind = opposite(kind);
            }
            at = governor;
            governor = clauses.governor(at);
        }
        Stance told = new Stance(kind, own, modality);
        return demanded(verb, kind).or(() -> Optional.of(told));
    }

    /// "neither accepted nor rejected the document".
    private boolean isNeither(int verb) {
        return tree.children(verb).stream().anyMatch(child -> tree.lower(child).equals("neither"));
    }

    private Modality modality(int governor, String lemma, Modality before) {
        if (lexicon.is("threatening", lemma)) {
            return Modality.THREATENED;
        }
        return lexicon.is("possible", lemma) || isPossible(governor) ? Modality.POSSIBLE : before;
    }

    private boolean isPossible(int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> tree.hangs(child, "aux", "advmod") && lexicon.is("possible", tree.lower(child)));
    }

    private boolean isQuestion() {
        return tree.lower(tree.size() - 1).equals("?");
    }

    /// "Boycott the talks!" in the account's own voice, or in a list of somebody's demands.
    private Optional<Stance> called(int verb, PositionKind kind) {
        Optional<Statement> inside = holders.statement(tree.token(verb).span());
        if (inside.isPresent() && inside.get().source() == null) {
            return Optional.empty();
        }
        return urged(kind, holders.speaker(tree.token(verb).span()));
    }

    /// "calls on all who fight … to boycott the talks": a demand, however its words hang together.
    private Optional<Stance> demanded(int verb, PositionKind kind) {
        Optional<Statement> inside = holders.statement(tree.token(verb).span());
        boolean demand = inside.filter(statement ->
                        statement.kind() == StatementKind.DEMANDS || statement.kind() == StatementKind.ORDERS)
                .isPresent();
        if (!demand || !clauses.isInfinitive(verb) || tree.hangs(verb, "xcomp", "acl")) {
            return Optional.empty();
        }
        return urged(kind, holders.speaker(tree.token(verb).span()));
    }

    private Optional<Stance> doubt(PositionKind kind, int governor, String lemma, boolean negated) {
        boolean attendance = kind == PositionKind.ATTENDS || kind == PositionKind.REFUSES;
        boolean told = lexicon.is("pondering", lemma) || (lexicon.is("wavering", lemma) && isUnsaid(governor, negated));
        return attendance && told
                ? Optional.of(new Stance(PositionKind.UNDECIDED, clauses.acting(governor)))
                : Optional.empty();
    }

    /// "has not said whether", "has yet to say whether", "will decide whether".
    private boolean isUnsaid(int governor, boolean negated) {
        String above = tree.token(Math.max(0, tree.head(governor))).lemma();
        return negated
                || above.equals("have")
                || above.equals("yet")
                || tree.lower(tree.child(governor, "aux")).equals("will");
    }

    private boolean urgesOthers(int governor, int verb) {
        boolean object = tree.child(governor, "obj", "iobj", "nsubj:pass") >= 0;
        boolean behind =
                tree.children(governor).stream().anyMatch(child -> tree.hangs(child, "obl") && isAddressed(child));
        return object || behind || tree.child(verb, "nsubj") >= 0;
    }

    private boolean isAddressed(int child) {
        return switch (tree.lower(tree.child(child, "case"))) {
            case "on", "upon", "to", "for" -> true;
            default -> false;
        };
    }

    private static Optional<Stance> urged(PositionKind kind, List<String> speakers) {
        return switch (kind) {
            case ATTENDS, ACCEPTS_OUTCOME, SUPPORTS -> Optional.of(new Stance(PositionKind.SUPPORTS, speakers));
            case REFUSES, WALKS_OUT, OPPOSES -> Optional.of(new Stance(PositionKind.OPPOSES, speakers));
            case REJECTS_OUTCOME -> Optional.of(new Stance(PositionKind.REJECTS_OUTCOME, speakers));
            case HOSTS, CONVENES, MEDIATES, GUARANTEES, INVITED, OBSERVES, UNDECIDED, SETS_CONDITION, EXCLUDED ->
                Optional.empty();
        };
    }

    /// The position of somebody of whom the plain one is denied.
    static PositionKind opposite(PositionKind kind) {
        return switch (kind) {
            case ATTENDS, HOSTS, CONVENES, MEDIATES, GUARANTEES, OBSERVES, UNDECIDED, SETS_CONDITION ->
                PositionKind.REFUSES;
            case ACCEPTS_OUTCOME -> PositionKind.REJECTS_OUTCOME;
            case REFUSES, WALKS_OUT -> PositionKind.ATTENDS;
            case INVITED -> PositionKind.EXCLUDED;
            case EXCLUDED -> PositionKind.INVITED;
            case SUPPORTS -> PositionKind.OPPOSES;
            case OPPOSES -> PositionKind.SUPPORTS;
            case REJECTS_OUTCOME -> PositionKind.ACCEPTS_OUTCOME;
        };
    }
}
