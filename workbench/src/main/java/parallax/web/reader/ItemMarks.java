package parallax.web.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How the words of a record are marked.
public final class ItemMarks {
    private final Item item;
    private final boolean chosen;
    private final boolean here;

    private ItemMarks(Item item, boolean chosen, boolean here) {
        this.item = item;
        this.chosen = chosen;
        this.here = here;
    }

    /// @param here whether the page is to be opened at the record, if it is chosen
    public static List<Blocks.Mark> of(Item item, boolean chosen, boolean here) {
        return new ItemMarks(item, chosen, here).all();
    }

    private List<Blocks.Mark> all() {
        List<Blocks.Mark> marks = new ArrayList<>();
        boolean first = true;
        for (Marked mark : item.marks()) {
            marks.add(new Blocks.Mark(
                    mark.span(),
                    item.id(),
                    classes(mark),
                    first ? last() : "",
                    !mark.isContent() && !classes(mark).isEmpty(),
                    false));
            if (chosen) {
                marks.add(new Blocks.Mark(
                        mark.span(), item.id(), "chosen chosen-" + mark.part(), "", false, first && here));
            }
            first = false;
        }
        return marks;
    }

    private String last() {
        String disputed = item.disputed() ? "disputed" : "";
        return item.reviewed().isEmpty() ? disputed : (disputed + " reviewed").strip();
    }

    /// Of the further words of a record only a statement's content is marked before it is chosen.
    private String classes(Marked mark) {
        return switch (mark.part()) {
            case "content" -> "said";
            case "cue" -> "cue";
            case "words", "trigger" -> item.kind().name().toLowerCase(Locale.ROOT);
            default -> "";
        };
    }
}
