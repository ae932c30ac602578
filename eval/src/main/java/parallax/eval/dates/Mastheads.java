package parallax.eval.dates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import parallax.text.Document;
import parallax.text.Metadata;
import parallax.text.ResourceTable;

/// Writes short invented accounts that give their date, or give none, in the ways of newspapers, agencies, offices and
/// blogs: each template of `mastheads.tsv` with random days and words. The same seed writes the same accounts.
public final class Mastheads {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern DAY = Pattern.compile("day([+-]\\d+)?:(.*)");
    private static final String DAY_AND_NUMBER = "dd.MM.yyyy";

    private final Random random;
    private final List<List<String>> templates = ResourceTable.rows(Mastheads.class, "mastheads.tsv", 3);
    private final List<List<String>> words = ResourceTable.rows(Mastheads.class, "words.tsv", 2);

    public Mastheads(long seed) {
        this.random = new Random(seed);
    }

    /// An account and what is to be found.
    ///
    /// @param style    the template's name
    /// @param written  the day of publication
    /// @param expected whether it states that day, gives it in figures of doubtful order, or does not give it
    public record Dressed(String style, Document document, LocalDate written, Expected expected) {}

    /// What an account gives of its date.
    public enum Expected {
        STATED,
        DOUBT,
        NONE
    }

    /// So many accounts of each template.
    public List<Dressed> write(int each) {
        List<Dressed> written = new ArrayList<>();
        for (List<String> template : templates) {
            for (int nth = 0; nth < each; nth++) {
                written.add(dress(template, nth));
            }
        }
        return written;
    }

    private Dressed dress(List<String> template, int nth) {
        LocalDate day = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(8800));
        Expected expected = Expected.valueOf(template.get(1).toUpperCase(Locale.ROOT));
        while (expected == Expected.DOUBT && (day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue())) {
            day = day.plusDays(1);
        }
        String raw = template.get(2);
        Metadata metadata = metadata(raw, day);
        LocalDate written = day;
        String text = SLOT.matcher(raw.replaceFirst("^@\\w+", "").replace("\\n", "\n"))
                .replaceAll(slot -> java.util.regex.Matcher.quoteReplacement(fill(slot, written)))
                .strip();
        String id = template.getFirst().replace(' ', '-') + "-" + nth;
        return new Dressed(template.getFirst(), new Document(id, text, metadata, List.of()), day, expected);
    }

    private static Metadata metadata(String template, LocalDate day) {
        String path = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ENGLISH).format(day);
        String url = template.startsWith("@url") ? "https://www.example.org/world/" + path + "/story" : null;
        LocalDate published = template.startsWith("@published") ? day : null;
        return new Metadata(null, null, null, url, published, null);
    }

    private String fill(MatchResult slot, LocalDate day) {
        String name = slot.group(1);
        var dated = DAY.matcher(name);
        if (dated.matches()) {
            int shift = dated.group(1) == null ? 0 : Integer.parseInt(dated.group(1));
            return day(day.plusDays(shift), dated.group(2));
        }
        if (name.equals("number")) {
            return String.valueOf(random.nextInt(100_000));
        }
        String word = word(name.toLowerCase(Locale.ROOT));
        return name.equals(name.toUpperCase(Locale.ROOT)) ? word.toUpperCase(Locale.ROOT) : word;
    }

    private String word(String name) {
        List<String> choices = words.stream()
                .filter(row -> row.getFirst().equals(name))
                .map(row -> row.get(1))
                .toList();
        return choices.get(random.nextInt(choices.size()));
    }

    private static String day(LocalDate day, String pattern) {
        return switch (pattern) {
            case "ordinal" -> day.getDayOfMonth() + suffix(day.getDayOfMonth());
            case "arabic" -> digits(day, '٠');
            case "fullwidth" -> digits(day, '０');
            default -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day.atTime(10, 42));
        };
    }

    private static String digits(LocalDate day, char zero) {
        StringBuilder written = new StringBuilder();
        for (char c : DateTimeFormatter.ofPattern(DAY_AND_NUMBER, Locale.ENGLISH)
                .format(day)
                .toCharArray()) {
            written.append(Character.isDigit(c) ? (char) (zero + c - '0') : c);
        }
        return written.toString();
    }

    private static String suffix(int number) {
        if (number >= 11 && number <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
