package parallax.compare.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.statement.Statement;
import parallax.text.Span;

/// According to whom the records of one account are told.
public final class Tellers {
    private final Compared compared;
    private final CaseActors actors;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Holder own;

    public Tellers(Compared compared, CaseActors actors) {
        this.compared = compared;
        this.actors = actors;
        compared.account().statements().list().forEach(statement -> statements.put(statement.id(), statement));
        String name = publisher(compared);
        this.own = new Holder(self(compared, actors, name), name, List.of(name));
    }

    /// The holder of a record that stands inside a statement; the publisher where it stands in none.
    public Holder holder(@Nullable String inside) {
        Statement innermost = inside == null ? null : statements.get(inside);
        if (innermost == null) {
            return own;
        }
        Deque<String> chain = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        Statement statement = innermost;
        while (statement != null && seen.add(statement.id())) {
            chain.addFirst(name(statement));
            statement = statement.inside() == null ? null : statements.get(statement.inside());
        }
        chain.addFirst(own.name());
        return new Holder(actors.id(compared.id(), innermost.source()), chain.getLast(), List.copyOf(chain));
    }

    /// The statement with an id; absent where there is none.
    public @Nullable Statement statement(@Nullable String id) {
        return id == null ? null : statements.get(id);
    }

    private String name(Statement statement) {
        String actor = actors.id(compared.id(), statement.source());
        Span words = statement.sourceSpan();
        if (actor != null) {
            return actors.name(actor);
        }
        return words == null
                ? "unnamed"
                : words.in(compared.account().document().text()).strip();
    }

    private static String publisher(Compared compared) {
        Account account = compared.account();
        String publisher = account.masthead().publisher();
        String author = account.masthead().author();
        if (compared.isComment()) {
            return author == null || author.isBlank() ? "a reader" : author;
        }
        if (publisher != null && !publisher.isBlank()) {
            return publisher;
        }
        return author != null && !author.isBlank() ? author : compared.id();
    }

    /// The actor that the publisher is, where the account names it.
    private static @Nullable String self(Compared compared, CaseActors actors, String name) {
        String folded = FoldedName.of(name);
        for (Actor actor : compared.account().actors()) {
            if (FoldedName.of(actor.name()).equals(folded)) {
                return actors.id(compared.id(), actor.id());
            }
        }
        return null;
    }
}
