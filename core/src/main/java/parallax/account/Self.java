package parallax.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.actor.Cast;
import parallax.statement.Statement;
import parallax.statement.Statements;
import parallax.text.Span;
import parallax.text.WordClasses;

/// Who speaks in an account's own voice: the actors that its publisher and its author are, where the account names
/// them.
/// "We" is a collective account's publisher (codebook §3), "I" its author.
record Self(
        WordClasses words,
        @Nullable String publisher,
        @Nullable String author) {

    static Self of(WordClasses words, Masthead masthead, Cast cast, String text) {
        return new Self(words, actor(masthead.publisher(), cast, text), actor(masthead.author(), cast, text));
    }

    /// The actor of the longest mention that stands in the masthead's words.
    private static @Nullable String actor(@Nullable String name, Cast cast, String text) {
        if (name == null) {
            return null;
        }
        return cast.mentions().stream()
                .filter(mention -> mention.span().length() >= 3
                        && name.contains(mention.span().in(text).strip()))
                .max(Comparator.comparingInt(mention -> mention.span().length()))
                .map(mention -> mention.actor())
                .orElse(null);
    }

    /// The statements with "we" and "I" resolved.
    Statements resolve(Statements statements, String text) {
        List<Statement> resolved = statements.list().stream()
                .map(statement -> resolve(statement, text))
                .toList();
        return new Statements(resolved);
    }

    private Statement resolve(Statement statement, String text) {
        Span source = statement.sourceSpan();
        if (statement.source() != null || source == null || statement.inside() != null) {
            return statement;
        }
        return speaker(source.in(text)).map(statement::withSource).orElse(statement);
    }

    /// The actor that a pronoun of the first person stands for; absent where it is none or nobody is known.
    Optional<String> speaker(String source) {
        String word = source.toLowerCase(Locale.ROOT);
        if (words.is("publisher", word)) {
            return Optional.ofNullable(publisher).or(() -> Optional.ofNullable(author));
        }
        return words.is("author", word) ? Optional.ofNullable(author) : Optional.empty();
    }

    /// Whether the actor speaks here in the account's own voice.
    boolean is(@Nullable String actor) {
        return actor != null && (Objects.equals(actor, publisher) || Objects.equals(actor, author));
    }
}
