package parallax.web.beside;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Row;
import parallax.text.Span;
import parallax.web.page.Address;
import parallax.web.page.Ask;
import parallax.web.page.Links;
import parallax.web.reader.AccountRecords;
import parallax.web.reader.AccountText;
import parallax.web.reader.Blocks;
import parallax.web.reader.Heading;
import parallax.web.reader.Item;
import parallax.web.reader.ItemMarks;
import parallax.web.reader.Label;

/// Makes one of the two texts.
final class SideOf {
    private final Ask ask;
    private final Relations relations;
    private final @Nullable Row chosen;
    private final List<Row> used;

    SideOf(Ask ask, Relations relations, @Nullable Row chosen) throws IOException {
        this.ask = ask;
        this.relations = relations;
        this.chosen = chosen;
        this.used = chosen == null ? List.of() : words(ask, chosen);
    }

    private static List<Row> words(Ask ask, Row relation) throws IOException {
        List<Object> values = List.of(relation.text("story"), relation.text("issue"), relation.number("n"));
        return ask.held().query(Relations.sql("words"), values);
    }

    /// @param side   `left` or `right`
    /// @param column of the relations that has the record of this side
    Beside.Side side(String side, String column) throws IOException {
        AccountText text = AccountText.of(ask.held(), ask.needed(side));
        Set<String> related = related(column);
        String record = record(side, column);
        AccountRecords records = records(text.id(), related, record);
        Item item = records.named(record).orElse(null);
        Optional<Span> words = ask.text(side + "At").flatMap(at -> text.words(side + "At", at));
        int place = words.map(Span::start)
                .orElseGet(() -> item == null ? 0 : item.span().start());
        int part = text.partAt(place);
        return new Beside.Side(
                Heading.of(ask.held(), text.account()),
                Heading.source(text.account()),
                item == null ? "" : item.id(),
                item == null ? "" : Label.of(item).title(),
                link(text, item, words).toString(),
                new Blocks(text.text(), marks(text, records, item, words, related))
                        .of(text.parts().get(part)),
                part + 1,
                text.parts().size());
    }

    /// The records of this side that stand in a relation.
    private Set<String> related(String column) {
        Set<String> related = new HashSet<>();
        relations.rows().forEach(row -> related.add(row.text(column)));
        return related;
    }

    private AccountRecords records(String account, Set<String> related, String record) throws IOException {
        Set<String> shown = new HashSet<>(related);
        shown.add(record);
        return AccountRecords.of(ask.held(), account, shown);
    }

    private String record(String side, String column) {
        return chosen != null ? chosen.text(column) : ask.text(side + "Record").orElse("");
    }

    private static Address link(AccountText text, @Nullable Item item, Optional<Span> words) {
        return words.map(span -> Links.words(text.id(), span))
                .orElseGet(() -> item == null ? Links.account(text.id()) : Links.record(text.id(), item.id()));
    }

    private List<Blocks.Mark> marks(
            AccountText text, AccountRecords records, @Nullable Item item, Optional<Span> words, Set<String> related) {
        List<Blocks.Mark> marks = new ArrayList<>();
        for (String record : related) {
            records.named(record)
                    .ifPresent(
                            other -> marks.add(new Blocks.Mark(other.span(), other.id(), "related", "", true, false)));
        }
        if (item != null && words.isEmpty()) {
            marks.addAll(ItemMarks.of(item, true, true));
        }
        words.ifPresent(span -> marks.add(new Blocks.Mark(span, "", "at", "", false, true)));
        marks.addAll(used(text.id()));
        return marks;
    }

    /// The words in this text that the relation's rule used.
    private List<Blocks.Mark> used(String account) {
        return used.stream()
                .filter(row -> row.text("account").equals(account))
                .map(row -> new Span((int) row.number("span_start"), (int) row.number("span_end")))
                .map(span -> new Blocks.Mark(span, "", "used", "", false, false))
                .toList();
    }
}
