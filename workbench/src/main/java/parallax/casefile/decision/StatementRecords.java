package parallax.casefile.decision;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.casefile.decision.RecordImage.OfStatement;
import parallax.statement.Statement;
import parallax.statement.Statements;
import parallax.text.Span;

/// The statements of an account, at their cues. When one comes, goes or holds other words, other records stand in it.
final class StatementRecords extends Records<Statement> {
    StatementRecords(Draft draft) {
        super(draft);
    }

    @Override
    RecordKind kind() {
        return RecordKind.STATEMENT;
    }

    @Override
    List<Statement> list() {
        return draft.statements;
    }

    @Override
    List<Statement> list(Account account) {
        return account.statements().list();
    }

    @Override
    String id(Statement statement) {
        return statement.id();
    }

    @Override
    Span span(Statement statement) {
        return statement.cue();
    }

    @Override
    OfStatement image(Statement statement) {
        String source = statement.source();
        Span words = statement.sourceSpan();
        return new OfStatement(
                source == null ? null : actor(source),
                words == null ? null : Quote.at(words, draft.text),
                statement.content().stream()
                        .map(piece -> Quote.at(piece, draft.text))
                        .toList(),
                statement.kind(),
                statement.stance());
    }

    @Override
    Statement edited(Statement statement, RecordImage was, RecordImage is) {
        OfStatement before = (OfStatement) was;
        OfStatement after = (OfStatement) is;
        boolean otherContent = !before.content().equals(after.content());
        draft.retold |= otherContent;
        return new Statement(
                statement.id(),
                Objects.equals(before.source(), after.source()) ? statement.source() : known(after.source()),
                Objects.equals(before.words(), after.words()) ? statement.sourceSpan() : span(after.words()),
                statement.cue(),
                otherContent ? spans(after.content()) : statement.content(),
                changed(statement.kind(), before.does(), after.does()),
                changed(statement.stance(), before.stance(), after.stance()),
                statement.inside());
    }

    @Override
    Statement made(String id, Span cue, RecordImage image) {
        OfStatement said = (OfStatement) image;
        String around =
                new Statements(draft.statements).around(cue).map(Statement::id).orElse(null);
        draft.retold = true;
        return new Statement(
                id,
                known(said.source()),
                span(said.words()),
                cue,
                spans(said.content()),
                said.does(),
                said.stance(),
                around);
    }

    /// Statements in its content that stood where it stands now, stand in it.
    @Override
    Statement add(String id, Span cue, RecordImage image) {
        Statement added = super.add(id, cue, image);
        draft.statements.replaceAll(other -> {
            boolean within = added.content().stream().anyMatch(piece -> piece.contains(other.cue()));
            boolean beside = Objects.equals(other.inside(), added.inside());
            return within && beside && !other.id().equals(id) ? inside(other, id) : other;
        });
        return added;
    }

    /// Statements that stood in it stand where it stood.
    @Override
    void remove(Statement statement) {
        super.remove(statement);
        draft.retold = true;
        draft.statements.replaceAll(
                other -> statement.id().equals(other.inside()) ? inside(other, statement.inside()) : other);
    }

    private static Statement inside(Statement statement, @Nullable String inside) {
        return new Statement(
                statement.id(),
                statement.source(),
                statement.sourceSpan(),
                statement.cue(),
                statement.content(),
                statement.kind(),
                statement.stance(),
                inside);
    }

    private @Nullable String known(@Nullable Actor source) {
        return source == null ? null : draft.know(source);
    }

    private static @Nullable Span span(@Nullable Quote quote) {
        return quote == null ? null : quote.span();
    }

    private static List<Span> spans(List<Quote> quotes) {
        return quotes.stream().map(Quote::span).sorted().toList();
    }
}
