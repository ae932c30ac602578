package parallax.casefile.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parallax.account.Account;
import parallax.text.Document;
import parallax.text.Metadata;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.Interval;

/// A document as it is given to the reader: with the date and the boilerplate that people have told of, as if the
/// original itself told it. The stored document stays as it is.
///
/// @param likely between which days it was written, as people or else its neighbours say
public record GivenDocument(Document document, Interval likely) {
    /// @param active decisions that hold, in their order
    /// @param likely between which days its neighbours say that it was written
    public static GivenDocument of(Document stored, Interval likely, List<Entry> active) {
        GivenDocument given = new GivenDocument(stored, likely);
        for (Entry entry : active) {
            given = switch (entry.decision()) {
                case Decision.FixDate(DocumentKey key, Interval _, Interval days)
                when key.id().equals(stored.id()) -> given.dated(days);
                case Decision.MarkBoilerplate(Anchor at)
                when at.document().id().equals(stored.id()) -> given.without(at);
                default -> given;
            };
        }
        return given;
    }

    /// Whether the reader must read it again for this decision to have effect.
    public static boolean isChangedBy(Decision decision) {
        return decision instanceof Decision.FixDate || decision instanceof Decision.MarkBoilerplate;
    }

    private GivenDocument dated(Interval days) {
        Metadata known = document.metadata();
        LocalDate day = days.from() != null && days.from().equals(days.to()) ? days.from() : null;
        Metadata metadata =
                new Metadata(known.title(), known.author(), known.publisher(), known.url(), day, known.language());
        return new GivenDocument(new Document(document.id(), document.text(), metadata, document.marked()), days);
    }

    private GivenDocument without(Anchor at) {
        return at.find(document.text())
                .map(place -> marked(place.quote().span()))
                .orElse(this);
    }

    /// What other passages share with the boilerplate they lose.
    private GivenDocument marked(Span boilerplate) {
        List<Passage> marked = new ArrayList<>();
        for (Passage passage : document.marked()) {
            Span span = passage.span();
            if (!span.overlaps(boilerplate)) {
                marked.add(passage);
                continue;
            }
            if (span.start() < boilerplate.start()) {
                marked.add(new Passage(passage.kind(), new Span(span.start(), boilerplate.start()), passage.source()));
            }
            if (span.end() > boilerplate.end()) {
                marked.add(new Passage(passage.kind(), new Span(boilerplate.end(), span.end())));
            }
        }
        marked.add(new Passage(PassageKind.BOILERPLATE, boilerplate));
        marked.sort((one, other) -> one.span().compareTo(other.span()));
        return new GivenDocument(new Document(document.id(), document.text(), document.metadata(), marked), likely);
    }

    /// The numbers, from 1, of the account's boilerplate passages that share words with the span.
    static List<Integer> passages(Account account, Span span) {
        List<Integer> numbers = new ArrayList<>();
        int n = 0;
        for (Passage passage : account.passages()) {
            n++;
            if (passage.kind() == PassageKind.BOILERPLATE && passage.span().overlaps(span)) {
                numbers.add(n);
            }
        }
        return numbers;
    }
}
