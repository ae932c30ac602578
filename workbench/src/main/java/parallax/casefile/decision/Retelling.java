package parallax.casefile.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.actor.Naming;
import parallax.actor.Voice;
import parallax.statement.Statement;
import parallax.statement.Statements;
import parallax.statement.Told;
import parallax.text.Span;

/// Says anew which statement tells each record of an account whose statements a person has corrected, by the rule by
/// which the reader says it: the innermost one whose content holds the record's words.
final class Retelling {
    private final Draft draft;
    private final Statements before;
    private final Statements now;

    Retelling(Draft draft) {
        this.draft = draft;
        this.before = draft.machine().statements();
        this.now = new Statements(draft.statements);
    }

    void run() {
        retell(draft.events, event -> event.trigger());
        retell(draft.figures, figure -> figure.span());
        retell(draft.positions, position -> position.span());
        draft.namings.replaceAll(this::voiced);
    }

    private <R> void retell(List<Told<R>> records, Function<R, Span> span) {
        records.replaceAll(told -> now.tell(told.record(), span.apply(told.record())));
    }

    /// Only a naming that has come to stand inside a statement, or outside all, changes its voice: whether a statement
    /// is
    /// the account's own the reader knows better.
    private Naming voiced(Naming naming) {
        boolean wasInside = source(before, naming.span()) != null;
        boolean isInside = source(now, naming.span()) != null;
        if (wasInside == isInside || naming.voice() == Voice.SCARE_QUOTED) {
            return naming;
        }
        return new Naming(naming.span(), naming.actor(), isInside ? Voice.ATTRIBUTED : Voice.OWN);
    }

    private static @Nullable String source(Statements statements, Span span) {
        Optional<Statement> around = statements.around(span);
        return around.map(Statement::id).orElse(null);
    }
}
