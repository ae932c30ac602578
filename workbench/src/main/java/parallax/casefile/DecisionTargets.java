package parallax.casefile;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.ActorRegistry;
import parallax.casefile.decision.Anchor;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.DocumentKey;
import parallax.casefile.decision.ImageJson;
import parallax.casefile.decision.Images;
import parallax.casefile.decision.Quote;
import parallax.text.Document;
import parallax.text.Span;

/// What decisions can be about: the documents, words, records and actors of a case.
final class DecisionTargets {
    private static final String ACTORS = """
            SELECT actor, name, kind, parent, listed FROM actors WHERE actor = ?
            GROUP BY ALL ORDER BY listed DESC, count(*) DESC, name, kind LIMIT 1""";

    private final Case held;

    DecisionTargets(Case held) {
        this.held = held;
    }

    DocumentKey document(String id) throws IOException {
        List<String> hashes = held.database()
                .query("SELECT content_hash FROM documents WHERE document = ?", List.of(id), row -> row.getString(1));
        if (hashes.isEmpty()) {
            throw new IllegalArgumentException("there is no document " + id);
        }
        return new DocumentKey(id, hashes.getFirst());
    }

    Anchor words(String document, Span span) throws IOException {
        return Anchor.at(document(document), span, text(document));
    }

    Selected record(String account, String record) throws IOException {
        int comment = account.lastIndexOf("#c");
        String id = comment < 0 || !held.documents().contains(account.substring(0, comment))
                ? account
                : account.substring(0, comment);
        DocumentKey document = document(id);
        Account whole = held.accounts(List.of(id)).getFirst();
        Account own = id.equals(account) ? whole : comment(whole, account.substring(comment + 2));
        Images.Named named = Images.of(own, record)
                .orElseThrow(() -> new IllegalArgumentException("there is no record " + record + " in " + account));
        return new Selected(
                account,
                record,
                Anchor.at(document, named.span(), whole.document().text()),
                named.image());
    }

    private static Account comment(Account whole, String number) {
        int n = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        if (n < 1 || n > whole.comments().size()) {
            throw new IllegalArgumentException("there is no comment " + number + " under "
                    + whole.document().id());
        }
        return whole.comments().get(n - 1);
    }

    Actor actor(String id) throws IOException {
        List<Actor> found = held.database()
                .query(
                        ACTORS,
                        List.of(id),
                        row -> new Actor(
                                row.getString("actor"),
                                row.getString("name"),
                                ActorKind.ofLabel(row.getString("kind")),
                                row.getString("parent"),
                                row.getBoolean("listed")));
        return found.stream()
                .findFirst()
                .or(() -> ActorRegistry.builtIn().actor(id))
                .orElseThrow(() -> new IllegalArgumentException("there is no actor " + id));
    }

    /// Reads fields as a page gives them, for a record of this document.
    ImageJson images(String document) throws IOException {
        String text = text(document);
        return new ImageJson(new ImageJson.Context() {
            @Override
            public Actor actor(String id) {
                try {
                    return DecisionTargets.this.actor(id);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }

            @Override
            public Quote quote(Span span) {
                return Quote.at(span, text);
            }
        });
    }

    private String text(String document) throws IOException {
        Map<String, Document> stored = held.stored(List.of(document));
        return Optional.ofNullable(stored.get(document))
                .orElseThrow(() -> new IllegalArgumentException("there is no document " + document))
                .text();
    }

    /// @throws IllegalArgumentException where the decision names what the case does not have
    void check(Decision decision) throws IOException {
        for (DocumentKey key : decision.documents()) {
            document(key.id());
        }
        switch (decision) {
            case Decision.Accept(Anchor at, var image) -> words(at, Images.quotes(image));
            case Decision.Reject(Anchor at, var _) -> words(at, List.of());
            case Decision.Edit(Anchor at, var _, var after) -> words(at, Images.quotes(after));
            case Decision.Add(Anchor at, var image) -> words(at, Images.quotes(image));
            case Decision.FixPlace place -> words(place.at(), List.of());
            case Decision.MarkBoilerplate(Anchor at) -> words(at, List.of());
            case Decision.SplitActor split -> {
                for (Anchor naming : split.namings()) {
                    words(naming, List.of());
                }
            }
            case Decision.MergeActors(Actor _, Actor merged) -> actor(merged.id());
            case Decision.FixDate _, Decision.SetFamily _, Decision.Undo _ -> {}
        }
    }

    private void words(Anchor at, List<Quote> others) throws IOException {
        String text = text(at.document().id());
        check(at.quote(), text);
        others.forEach(quote -> check(quote, text));
    }

    private static void check(Quote quote, String text) {
        if (!text.startsWith(quote.words(), quote.span().start())) {
            throw new IllegalArgumentException("the words \"" + quote.words() + "\" do not stand at "
                    + quote.span().start() + " to " + quote.span().end());
        }
    }
}
