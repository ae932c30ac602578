package parallax.web.reader;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.casefile.Row;
import parallax.table.Wording;

/// A record in a line of a list, and what is said below it.
///
/// @param note empty where there is nothing more to say
public record Label(String title, String note) {
    private static final int EXCERPT = 90;

    public static Label of(Item item) {
        Row row = item.row();
        return switch (item.kind()) {
            case STATEMENT -> new Label(speaker(row) + " · " + row.text("words"), excerpt(row.text("content")));
            case EVENT -> new Label(row.text("type") + " · “" + row.text("words") + "”", event(row));
            case FIGURE ->
                new Label(figure(row), joined(" · ", row.text("measure"), row.text("place"), Wording.when(row)));
            case POSITION -> new Label(row.text("actor_name") + " " + row.text("kind"), talks(row));
            case PLACE -> new Label(row.text("name"), joined(" · ", item.sub(), row.text("country")));
            case TIME -> new Label("“" + row.text("words") + "”", when(row));
            case NAME -> new Label("“" + row.text("words") + "”", joined(" · ", row.text("actor_name"), item.sub()));
            case TALKS -> new Label("“" + row.text("words") + "”", row.text("name"));
        };
    }

    /// Who says it: by name, by the words that name it, or that nobody is named.
    static String speaker(Row row) {
        String name = row.text("source_name");
        String words = row.text("source_words");
        return !name.isEmpty() ? name : !words.isEmpty() ? words : "somebody unnamed";
    }

    /// The number with what is counted.
    static String figure(Row row) {
        String counted = row.text("counted");
        String value = Wording.value(row);
        boolean said = counted.isEmpty() || counted.equals(row.text("unit"));
        return said ? value : value + " – " + counted;
    }

    private static String event(Row row) {
        String actors = String.join(", ", row.list("actors"));
        String recipients = String.join(", ", row.list("recipients"));
        String who = recipients.isEmpty() ? actors : (actors.isEmpty() ? "?" : actors) + " → " + recipients;
        return joined(" · ", who, row.text("status"));
    }

    private static String talks(Row row) {
        String round = row.text("round");
        return joined(
                " · ",
                row.text("track_name"),
                round.isEmpty() ? "" : "round " + round,
                row.text("modality").equals("stated") ? "" : row.text("modality"));
    }

    /// The days, or that they are not known.
    static String when(Row row) {
        boolean unknown = row.text("day_from").isEmpty() && row.text("day_to").isEmpty();
        return unknown ? "no day that can be told" : Wording.when(row);
    }

    static String joined(String between, String... parts) {
        return joined(between, List.of(parts));
    }

    private static String joined(String between, List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /// The first words, up to about a line.
    static String excerpt(String words) {
        String line = Stream.of(words.split("\\s+", -1)).collect(Collectors.joining(" "));
        if (line.length() <= EXCERPT) {
            return line;
        }
        int end = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, end < EXCERPT / 2 ? line.offsetByCodePoints(0, EXCERPT / 2) : end) + " …";
    }
}
