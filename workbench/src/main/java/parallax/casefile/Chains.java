package parallax.casefile;

import java.util.ArrayList;
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

/// According to whom: the chain of speakers of each statement of an account.
public final class Chains {
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final String text;

    public Chains(Account account) {
        this.text = account.document().text();
        account.statements().list().forEach(statement -> statements.put(statement.id(), statement));
        for (Actor actor : account.actors()) {
            names.put(actor.id(), actor.name());
        }
    }

    /// The speakers from the outermost to the one who holds the content; empty for the author's own voice.
    ///
    /// @param inside id of the statement that holds a record, absent in the author's own voice
    public List<String> of(@Nullable String inside) {
        List<String> speakers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String id = inside;
        while (id != null && seen.add(id)) {
            Statement statement = statements.get(id);
            if (statement == null) {
                break;
            }
            speakers.add(speaker(statement));
            id = statement.inside();
        }
        return List.copyOf(speakers.reversed());
    }

    /// The actor's name; else the words that name the source; else the cue that hides it.
    private String speaker(Statement statement) {
        String actor = statement.source();
        if (actor != null && names.containsKey(actor)) {
            return names.get(actor);
        }
        Span words = statement.sourceSpan();
        return words != null ? words.in(text) : "unnamed (“" + statement.cue().in(text) + "”)";
    }
}
