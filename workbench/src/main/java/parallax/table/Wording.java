package parallax.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import parallax.casefile.Row;

/// How an analyst reads a record's values.
public final class Wording {
    private Wording() {}

    /// According to whom, from the one who holds it outwards: `Relief Union, via Erewhon Herald, in Zembla Press`.
    public static String accordingTo(Row row) {
        String words = accordingTo(publisher(row), row.list("chain"));
        String copy = copyOf(row);
        return copy.isEmpty() ? words : words + " (" + copy + ")";
    }

    /// `near copy of a`; empty where the account is no copy.
    public static String copyOf(Row row) {
        String original = row.text("copy_of");
        return original.isEmpty() ? "" : copy(row) + " of " + original;
    }

    /// The same of a chain that begins with the publisher; one name is its own voice.
    public static String accordingTo(List<String> chain) {
        return accordingTo(chain.getFirst(), chain.subList(1, chain.size()));
    }

    private static String accordingTo(String publisher, List<String> speakers) {
        StringBuilder words = new StringBuilder();
        for (String speaker : speakers.reversed()) {
            words.append(words.isEmpty() ? "" : ", via ").append(speaker);
        }
        return words.isEmpty() ? publisher + ", own voice" : words + ", in " + publisher;
    }

    /// `1 story`, `3 stories`.
    public static String count(long number, String one, String several) {
        return number(number) + " " + (number == 1 ? one : several);
    }

    /// `12,345`
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String copy(Row row) {
        String kind = row.text("copy_kind");
        return kind.equals("reprint") ? kind : kind.equals("near") ? "near copy" : "copy";
    }

    /// The account's publisher; else its author; else its name.
    public static String publisher(Row row) {
        String publisher = row.text("publisher");
        String author = row.text("author");
        return !publisher.isEmpty() ? publisher : !author.isEmpty() ? author : "account " + row.text("account");
    }

    /// `over 38,500 people`, `20,000–99,999`, `about 40 %`.
    public static String value(Row row) {
        String low = number(row.text("low_exact"));
        String high = number(row.text("high_exact"));
        String amount = low.isEmpty() ? high : high.isEmpty() || high.equals(low) ? low : low + "–" + high;
        String qualifier = row.text("qualifier");
        String bound = qualifier.equals("exact") || (qualifier.equals("vague") && !low.isEmpty() && !high.isEmpty())
                ? ""
                : qualifier + " ";
        String unit = row.text("unit");
        return bound + amount + (unit.isEmpty() ? "" : " " + unit) + moved(row);
    }

    /// `, up from 300` or `, a fall`; empty where the figure did not move.
    private static String moved(Row row) {
        String direction = row.text("direction");
        String before = number(row.text("before_exact"));
        if (direction.isEmpty()) {
            return "";
        }
        if (row.text("difference").equals("true")) {
            return direction.equals("up") ? ", a rise" : ", a fall";
        }
        return ", " + direction + (before.isEmpty() ? "" : " from " + before);
    }

    private static String number(String exact) {
        if (exact.isEmpty()) {
            return "";
        }
        BigDecimal number = new BigDecimal(exact).stripTrailingZeros();
        if (number.precision() > 24 || Math.abs(number.scale()) > 24) {
            return number.toString();
        }
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /// `2021-03-27`, `2021-03-01 to 2021-03-31`, `since 2021-03-01`, `until 2021-03-31`; empty where unknown.
    public static String when(Row row) {
        String from = row.text("day_from");
        String to = row.text("day_to");
        if (from.equals(to)) {
            return from;
        }
        return from.isEmpty() ? "until " + to : to.isEmpty() ? "since " + from : from + " to " + to;
    }

    /// An account's date with how it is known, unless it is stated.
    public static String date(Row row) {
        String known = row.text("date_known");
        String when = when(row);
        return when.isEmpty() ? "unknown" : known.equals("stated") ? when : when + " (" + known + ")";
    }
}
