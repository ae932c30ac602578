package parallax.compare.framing;

import java.util.List;
import parallax.account.Account;
import parallax.account.Masthead;
import parallax.statement.Statements;
import parallax.text.Document;
import parallax.text.PassageReader;
import parallax.text.Span;
import parallax.time.AccountDate;

/// An account of which nothing but its passages was read.
final class PlainAccount {
    private PlainAccount() {}

    static SourcedAccount of(String source, String id, String text) {
        Document document = new Document(id, text);
        Account account = new Account(
                document,
                new Span(0, text.length()),
                new Masthead(null, null, source),
                AccountDate.UNKNOWN,
                new PassageReader().read(document),
                List.of(),
                List.of(),
                Statements.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new SourcedAccount(source, account);
    }
}
