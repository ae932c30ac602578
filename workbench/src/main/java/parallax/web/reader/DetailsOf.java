package parallax.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.table.Wording;
import parallax.text.Span;
import parallax.web.page.Address;
import parallax.web.page.Links;

/// Tells all that is known of a record of an account.
final class DetailsOf {
    private final Case held;
    private final AccountText text;
    private final AccountRecords records;
    private final Address view;

    /// @param view the page as it is looked at
    DetailsOf(Case held, AccountText text, AccountRecords records, Address view) {
        this.held = held;
        this.text = text;
        this.records = records;
        this.view = view;
    }

    Details item(Item item) throws IOException {
        List<Details.Speaker> chain = chain(item);
        return new Details(
                item.id(),
                item.kind().one(),
                Label.of(item).title(),
                item.disputed(),
                accordingTo(chain),
                chain,
                new Fields(item).all(),
                words(item),
                beside(item),
                new ElsewhereOf(held, text.id()).record(item.id()));
    }

    private String accordingTo(List<Details.Speaker> chain) {
        String words =
                Wording.accordingTo(chain.stream().map(Details.Speaker::name).toList());
        String original = text.account().text("copy_of");
        return original.isEmpty() ? words : words + " (" + text.account().text("copy_kind") + " of " + original + ")";
    }

    /// The account, and the speakers from the outermost inwards.
    private List<Details.Speaker> chain(Item item) {
        List<Details.Speaker> inwards = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<Item> statement = around(item);
        while (statement.isPresent() && seen.add(statement.get().id())) {
            inwards.add(speaker(statement.get()));
            statement = records.named(statement.get().row().text("inside"));
        }
        List<Details.Speaker> chain = new ArrayList<>(inwards.reversed());
        Row account = text.account();
        String date = Wording.date(account);
        chain.addFirst(new Details.Speaker(
                Heading.source(account), date, "", "", Links.account(text.id()).toString()));
        return chain;
    }

    /// The statement that holds a record; of a statement, itself, since it says who says its content.
    private Optional<Item> around(Item item) {
        return item.kind() == Kind.STATEMENT ? Optional.of(item) : records.named(inside(item));
    }

    /// Places, times and names carry no chain of their own: the innermost statement whose content holds their words.
    private String inside(Item item) {
        return switch (item.kind()) {
            case STATEMENT, EVENT, FIGURE, POSITION -> item.row().text("inside");
            case PLACE, TIME, NAME, TALKS ->
                records.all().stream()
                        .filter(other -> other.kind() == Kind.STATEMENT)
                        .filter(other -> content(other, item.span()) < Integer.MAX_VALUE)
                        .min(java.util.Comparator.comparingInt(other -> content(other, item.span())))
                        .map(Item::id)
                        .orElse("");
        };
    }

    /// Length of the piece of content that holds the words; the greatest number where none does.
    private static int content(Item statement, Span words) {
        return statement.marks().stream()
                .filter(mark -> mark.isContent() && mark.span().contains(words))
                .mapToInt(mark -> mark.span().length())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Details.Speaker speaker(Item statement) {
        Row row = statement.row();
        String stance = row.text("stance").equals("neutral") ? "" : "told as: " + row.text("stance");
        return new Details.Speaker(
                Label.speaker(row),
                Label.joined(" · ", row.text("kind"), stance),
                row.text("words"),
                statement.id(),
                link(statement));
    }

    private List<Details.Quotation> words(Item item) {
        return item.marks().stream()
                .map(mark -> new Details.Quotation(
                        mark.part(),
                        mark.span().in(text.text()),
                        mark.span().start(),
                        mark.span().end()))
                .toList();
    }

    private List<Details.Link> beside(Item item) {
        return records.all().stream()
                .filter(other -> !other.id().equals(item.id()) && other.span().overlaps(item.span()))
                .map(other -> new Details.Link(
                        other.kind().one() + ": " + Label.of(other).title(), link(other)))
                .collect(Collectors.toList());
    }

    private String link(Item item) {
        return ReaderPage.at(view, item).toString();
    }
}
