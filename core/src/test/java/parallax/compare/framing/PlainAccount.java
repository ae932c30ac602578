package parallax.compare.framing;

import java.util.List;
import parallax.account.Account;
import parallax.account.Masthead;
import parallax.actor.Actor;
import parallax.actor.Naming;
import parallax.compare.ledger.Compared;
import parallax.event.Event;
import parallax.statement.Statement;
import parallax.statement.Statements;
import parallax.statement.Told;
import parallax.text.Document;
import parallax.text.PassageReader;
import parallax.text.Span;
import parallax.time.AccountDate;

/// An account of a few words, with the records that a test is about.
record PlainAccount(
        String source,
        String id,
        String text,
        List<Actor> actors,
        List<Naming> namings,
        List<Statement> statements,
        List<Told<Event>> events) {
    static PlainAccount of(String source, String id, String text) {
        return new PlainAccount(source, id, text, List.of(), List.of(), List.of(), List.of());
    }

    PlainAccount naming(List<Actor> actors, Naming... namings) {
        return new PlainAccount(source, id, text, actors, List.of(namings), statements, events);
    }

    PlainAccount saying(Statement... said) {
        return new PlainAccount(source, id, text, actors, namings, List.of(said), events);
    }

    PlainAccount telling(List<Told<Event>> told) {
        return new PlainAccount(source, id, text, actors, namings, statements, told);
    }

    /// Where the words stand for the first time.
    Span span(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    SourcedAccount sourced() {
        return new SourcedAccount(source, compared());
    }

    Compared compared() {
        Document document = new Document(id, text);
        Account account = new Account(
                document,
                new Span(0, text.length()),
                new Masthead(null, null, source),
                AccountDate.UNKNOWN,
                new PassageReader().read(document),
                actors,
                namings,
                new Statements(statements),
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Compared(id, id, account);
    }
}
