package parallax.eval.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.account.Masthead;
import parallax.actor.ActorRegistry;
import parallax.actor.AffiliationReader;
import parallax.eval.anchor.GoldAnchors;
import parallax.statement.Statements;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.AccountDate;
import parallax.time.Interval;
import tools.jackson.databind.JsonNode;

/// One gold file as an account with its readers' comments, which gold either lists as accounts of their own or marks
/// as passages.
record GoldPage(
        Document document, JsonNode data, GoldAnchors anchors, ActorRegistry registry, AffiliationReader affiliations) {
    Account account() {
        List<Passage> passages = GoldPassages.of(data, anchors);
        List<Passage> commented = passages.stream()
                .filter(passage -> passage.kind() == PassageKind.COMMENT)
                .toList();
        AccountDate date = date(new GoldFields(data.path("account"), anchors));
        Predicate<Span> outside =
                span -> commented.stream().noneMatch(comment -> comment.span().contains(span));
        List<Account> comments = data.path("comments").isArray() ? listed(date) : marked(commented, date);
        Span whole = new Span(0, document.text().length());
        return account(data, outside, whole, masthead(), date, passages, comments);
    }

    private List<Account> listed(AccountDate page) {
        List<Account> comments = new ArrayList<>();
        for (JsonNode comment : data.path("comments")) {
            GoldFields head = new GoldFields(comment.path("account"), anchors);
            Masthead masthead = new Masthead(null, head.words("author"), null);
            Account read = account(comment, any -> true, new Span(0, 1), masthead, date(head), List.of(), List.of());
            Span extent = hull(read);
            if (extent != null) {
                List<Passage> passages = List.of(new Passage(PassageKind.COMMENT, extent));
                comments.add(account(comment, any -> true, extent, masthead, after(page), passages, List.of()));
            }
        }
        return comments;
    }

    private List<Account> marked(List<Passage> commented, AccountDate page) {
        List<Account> comments = new ArrayList<>();
        for (Passage comment : commented) {
            Span source = comment.source();
            Masthead masthead = new Masthead(null, source == null ? null : document.words(source), null);
            Predicate<Span> inside = comment.span()::contains;
            comments.add(account(data, inside, comment.span(), masthead, after(page), List.of(comment), List.of()));
        }
        return comments;
    }

    private Account account(
            JsonNode source,
            Predicate<Span> part,
            Span extent,
            Masthead masthead,
            AccountDate date,
            List<Passage> passages,
            List<Account> comments) {
        GoldSections sections = new GoldSections(source, anchors, part);
        GoldRecords records = GoldRecords.of(sections);
        GoldCast cast = GoldCast.of(source, anchors, registry, part, told(records))
                .affiliated(affiliations, document.text(), date.interval());
        return new Account(
                document,
                extent,
                masthead,
                date,
                passages,
                cast.actors(),
                cast.namings(),
                new Statements(records.statements()),
                records.events(),
                records.figures(),
                records.tracks(),
                records.positions(),
                GoldPlaces.of(sections),
                GoldTimes.of(sections),
                comments);
    }

    private static Set<String> told(GoldRecords records) {
        Set<String> told = new HashSet<>();
        records.statements().forEach(statement -> {
            if (statement.source() != null) {
                told.add(statement.source());
            }
        });
        records.events().forEach(event -> {
            told.addAll(event.record().actors());
            told.addAll(event.record().recipients());
        });
        records.positions().forEach(position -> told.add(position.record().actor()));
        return told;
    }

    private Masthead masthead() {
        GoldFields head = new GoldFields(data.path("account"), anchors);
        return new Masthead(head.words("title"), head.words("author"), head.words("publisher"));
    }

    private static AccountDate date(GoldFields head) {
        GoldFields date = new GoldFields(head.raw().path("date"), head.anchors());
        List<Span> evidence = new ArrayList<>(date.spans("words"));
        evidence.addAll(date.spans("evidence"));
        return switch (date.wordsOrEmpty("how")) {
            case "stated" -> new AccountDate(AccountDate.Basis.BYLINE, date.interval(), evidence);
            case "inferred" -> new AccountDate(AccountDate.Basis.INFERRED, date.interval(), evidence);
            default -> AccountDate.UNKNOWN;
        };
    }

    /// A comment is dated not before the account it stands under.
    private static AccountDate after(AccountDate page) {
        return page.interval().from() == null
                ? AccountDate.UNKNOWN
                : new AccountDate(
                        AccountDate.Basis.INFERRED, new Interval(page.interval().from(), null), List.of());
    }

    /// From the first to the last name, statement and event; null where there is none.
    private static @Nullable Span hull(Account account) {
        List<Span> spans = new ArrayList<>();
        account.namings().forEach(naming -> spans.add(naming.span()));
        account.statements().list().forEach(statement -> spans.addAll(statement.content()));
        account.events().forEach(event -> spans.add(event.record().trigger()));
        return spans.stream().reduce(Span::cover).orElse(null);
    }
}
