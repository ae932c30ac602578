package parallax.event;

import java.util.Optional;
import parallax.statement.Statement;
import parallax.statement.Statements;
import parallax.text.Span;

/// Whom a pronoun of the first person stands for: inside a statement its source, elsewhere the account's own voice.
record Speaker(RoleWords words, Statements statements, OwnVoice self) {
    /// The actor's id; absent where the word is no such pronoun or nobody is known to speak.
    Optional<String> of(String lower, Span span) {
        if (!words.is("speaker", lower)) {
            return Optional.empty();
        }
        Optional<Statement> inside = statements.around(span);
        return inside.isPresent() ? inside.map(Statement::source) : self.of(lower);
    }
}
