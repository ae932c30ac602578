package parallax.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;
import parallax.web.page.Address;
import parallax.web.page.Ask;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// An account's text with everything that was read in it.
public final class ReaderPage implements Page<Reader> {
    @Override
    public String path() {
        return "/reader";
    }

    @Override
    public String title() {
        return "Reader";
    }

    @Override
    public String summary() {
        return "An account's text as stored, the records that were read in it, and all that is known of one of them.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.text("account", "The account; needed. A reader's comment is NAME#c1."),
                Parameter.text("record", "The record to be told of, such as f8."),
                Parameter.text("at", "Words to be shown, START-END, in UTF-16 units of the stored text."),
                Parameter.number("part", "Which part of a long text, from 1."),
                Parameter.texts(
                        "layer", "Records to be marked: a kind, such as figures, or part of one: events:ASSAULT."));
    }

    @Override
    public Class<Reader> model() {
        return Reader.class;
    }

    @Override
    public String template() {
        return "reader/reader.jte";
    }

    /// The view at a record.
    static Address at(Address view, Item item) {
        return view.without("at").without("part").with("record", item.id());
    }

    @Override
    public Reader answer(Ask ask) throws IOException {
        AccountText text = AccountText.of(ask.held(), ask.needed("account"));
        Reviews reviews = Reviews.of(ask, text);
        AccountRecords records = AccountRecords.of(ask.held(), text.id(), reviews.byRecord());
        Layers layers = Layers.of(ask.all("layer"));
        Item chosen = ask.text("record").flatMap(records::named).orElse(null);
        Span words = ask.text("at").flatMap(at -> text.words("at", at)).orElse(null);
        int part = part(ask, text, chosen, words);
        Span window = text.window(part);
        Address view = ask.address();
        return new Reader(
                Heading.of(ask.held(), text.account()),
                new GroupsOf(records.all(), layers, view).in(window),
                part + 1,
                text.parts().size(),
                new Blocks(text.text(), marks(records.all(), layers, chosen, words, window))
                        .of(text.parts().get(part)),
                chosen == null ? null : new DetailsOf(ask.held(), text, records, view).item(chosen),
                new CorrectingOf(ask.held(), text, reviews).of(chosen, words),
                new StepsOf(records.all(), layers, chosen, words == null ? window.start() : words.start(), view)
                        .of(part, text.parts().size()));
    }

    private static int part(Ask ask, AccountText text, @Nullable Item chosen, @Nullable Span words) {
        int told = ask.number("part", 0);
        if (told > 0) {
            return Math.min(told, text.parts().size()) - 1;
        }
        if (words != null) {
            return text.partAt(words.start());
        }
        return chosen == null ? 0 : text.partAt(chosen.span().start());
    }

    private static List<Blocks.Mark> marks(
            List<Item> all, Layers layers, @Nullable Item chosen, @Nullable Span words, Span window) {
        List<Blocks.Mark> marks = new ArrayList<>();
        for (Item item : all) {
            boolean isChosen = chosen != null && chosen.id().equals(item.id());
            if ((layers.shows(item) || isChosen) && item.touches(window)) {
                marks.addAll(ItemMarks.of(item, isChosen, words == null));
            }
        }
        if (words != null) {
            marks.add(new Blocks.Mark(words, "", "at", "", false, true));
        }
        return marks;
    }
}
