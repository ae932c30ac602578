package parallax.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.compare.ledger.Compared;
import parallax.event.Event;
import parallax.search.Facet;
import parallax.statement.Statement;
import parallax.statement.Told;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;

/// Takes an account apart into passages, each with the records that stand in it.
final class AccountPassages {
    private final Account account;
    private final String text;
    private final TreeMap<Integer, IndexedPassage> byStart = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();

    private AccountPassages(Account account) {
        this.account = account;
        this.text = account.document().text();
        for (Actor actor : account.actors()) {
            if (actor.kind() != ActorKind.UNNAMED) {
                names.put(actor.id(), actor.name());
            }
        }
    }

    /// The passages in order; what belongs to the website alone is left out.
    static List<IndexedPassage> of(Compared compared) {
        AccountPassages passages = new AccountPassages(compared.account());
        passages.cut(compared.isComment());
        passages.addRecords();
        return new ArrayList<>(passages.byStart.values());
    }

    /// @param comment whether this is a reader's comment: on the page itself, comments are others' words
    private void cut(boolean comment) {
        PassageCutter cutter = new PassageCutter(text);
        for (Passage passage : account.passages()) {
            if (passage.kind() != PassageKind.BOILERPLATE && (comment || passage.kind() != PassageKind.COMMENT)) {
                for (Span span : cutter.cut(passage.span())) {
                    IndexedPassage piece = IndexedPassage.of(span, text);
                    piece.add(Facet.PART, passage.kind().label());
                    byStart.put(span.start(), piece);
                }
            }
        }
    }

    private void addRecords() {
        account.namings().forEach(naming -> addActor(naming.span(), naming.actor()));
        account.places().forEach(place -> add(place.span(), Facet.PLACE, place.name()));
        account.statements().list().forEach(this::addStatement);
        account.events().forEach(this::addEvent);
        account.figures()
                .forEach(told -> add(
                        told.record().span(),
                        Facet.FIGURE,
                        told.record().measure().label()));
        account.positions().forEach(told -> {
            add(told.record().span(), Facet.POSITION, told.record().kind().label());
            addActor(told.record().span(), told.record().actor());
        });
    }

    private void addStatement(Statement statement) {
        add(statement.cue(), Facet.STATEMENT, statement.kind().label());
        add(statement.cue(), Facet.STANCE, statement.stance().label());
        String source = statement.source();
        if (source != null) {
            addActor(statement.cue(), source);
        }
    }

    private void addEvent(Told<Event> told) {
        Event event = told.record();
        add(event.trigger(), Facet.EVENT, event.type().name().toLowerCase(Locale.ROOT));
        event.actors().forEach(actor -> addActor(event.trigger(), actor));
        event.recipients().forEach(actor -> addActor(event.trigger(), actor));
    }

    private void addActor(Span span, String actor) {
        add(span, Facet.ACTOR, names.getOrDefault(actor, ""));
    }

    /// A record belongs to the passage in which its words begin.
    private void add(Span span, Facet facet, String value) {
        Map.Entry<Integer, IndexedPassage> passage = byStart.floorEntry(span.start());
        if (passage != null && passage.getValue().span().contains(span.start())) {
            passage.getValue().add(facet, value);
        }
    }
}
