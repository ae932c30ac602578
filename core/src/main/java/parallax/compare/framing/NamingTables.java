package parallax.compare.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.actor.Naming;
import parallax.actor.Voice;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Evidence;
import parallax.compare.ledger.FoldedName;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Tellers;
import parallax.statement.Statement;

/// Counts by which words the sources name each actor, and which words of a class they choose for people.
final class NamingTables {
    private final StoryAccounts accounts;
    private final NameClasses classes = new NameClasses();
    private final SortedMap<String, NameUses> byActor = new TreeMap<>();
    private final SortedMap<String, NameUses> byClass = new TreeMap<>();

    private NamingTables(StoryAccounts accounts) {
        this.accounts = accounts;
    }

    /// Counts what stands in the sources' own text.
    static NamingTables of(List<OwnText> texts, StoryAccounts accounts) {
        NamingTables tables = new NamingTables(accounts);
        texts.forEach(tables::add);
        return tables;
    }

    /// The actors named most come first.
    List<ActorNames> actors() {
        List<ActorNames> actors = new ArrayList<>();
        byActor.forEach((id, uses) -> {
            Actor actor = accounts.actors().actor(id);
            if (actor != null) {
                actors.add(new ActorNames(
                        new Actor(id, actor.name(), actor.kind(), actor.parent(), actor.listed()), uses.list()));
            }
        });
        actors.sort(Comparator.comparingInt((ActorNames names) -> -names.count())
                .thenComparing(names -> names.actor().id()));
        return List.copyOf(actors);
    }

    /// The classes used most come first.
    List<DescriptionClass> descriptions() {
        List<DescriptionClass> descriptions = new ArrayList<>();
        byClass.forEach((name, uses) -> descriptions.add(new DescriptionClass(name, uses.list())));
        descriptions.sort(Comparator.comparingInt((DescriptionClass description) -> -description.count())
                .thenComparing(DescriptionClass::name));
        return List.copyOf(descriptions);
    }

    private void add(OwnText text) {
        Compared compared = text.sourced().compared();
        for (Naming naming : compared.account().namings()) {
            if (text.isOwn(naming.span().start())) {
                add(naming, text.sourced());
            }
        }
    }

    private void add(Naming naming, SourcedAccount sourced) {
        Compared compared = sourced.compared();
        String words = oneLine(naming.span().in(compared.account().document().text()));
        String speaker = speaker(naming, compared);
        Evidence where = new Evidence(compared.id(), naming.span());
        String actor = accounts.actors().id(compared.id(), naming.actor());
        if (actor != null) {
            byActor.computeIfAbsent(actor, id -> new NameUses())
                    .add(FoldedName.of(words), words, sourced.source(), naming.voice(), speaker, where);
        }
        classes.of(words)
                .forEach((word, names) -> names.forEach(name -> byClass.computeIfAbsent(name, any -> new NameUses())
                        .add(word, word, sourced.source(), naming.voice(), speaker, where)));
    }

    private static String oneLine(String words) {
        return String.join(" ", words.strip().split("\\s+", -1));
    }

    private @Nullable String speaker(Naming naming, Compared compared) {
        if (naming.voice() != Voice.ATTRIBUTED) {
            return null;
        }
        Account account = compared.account();
        Tellers tellers = accounts.tellers(compared.id());
        return account.statements()
                .around(naming.span())
                .map(Statement::id)
                .map(inside -> tellers.holder(inside).name())
                .orElse(null);
    }
}
