package parallax.eval.generator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.text.Span;

/// What stands over an account, by the form of its outlet.
final class Masthead {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, ", Locale.ENGLISH);

    private Masthead() {}

    /// The paragraphs before the body; an agency's date stands in the body's first line instead.
    static List<Paragraph> over(Outlet outlet, LocalDate date, Paragraph headline, String author) {
        List<Paragraph> over = new ArrayList<>();
        String name = outlet.name().toUpperCase(Locale.ROOT);
        switch (outlet.form()) {
            case "daily" -> over.add(plain(name + "\n", date.format(WEEKDAY) + Days.full(date, outlet), date, ""));
            case "radio" -> over.add(plain(outlet.name() + "\n", Days.full(date, outlet), date, ", evening bulletin"));
            case "blog" -> over.add(plain(outlet.name() + "\nPosted on ", Days.full(date, outlet), date, ""));
            case "bulletin" -> over.add(plain(name + "\nFlash update\n", Days.full(date, outlet), date, ""));
            default -> {}
        }
        over.add(headline);
        if (!author.isEmpty()) {
            over.add(plain("By " + author, "", date, ""));
        }
        return over;
    }

    /// "TAMIR, March 12, 2014 (TPA) - " at the start of a page.
    static void dateline(Page page, Scene scene) {
        Town town = scene.happening().town();
        int start = page.length();
        page.add(town.name().toUpperCase(Locale.ROOT));
        page.places.add(new Paragraph.Located(page.span(start), town.name(), town));
        page.add(", ");
        int date = page.length();
        page.add(Days.full(scene.date(), scene.outlet()));
        page.time(date, scene.date());
        page.add(" (" + scene.outlet().brief() + ") - ");
    }

    private static Paragraph plain(String before, String written, LocalDate day, String after) {
        Page page = new Page();
        page.add(before);
        int start = page.length();
        page.add(written + after);
        if (!written.isEmpty()) {
            page.times.add(new Paragraph.Timed(new Span(start, start + written.length()), day));
        }
        return page.finished("byline");
    }
}
