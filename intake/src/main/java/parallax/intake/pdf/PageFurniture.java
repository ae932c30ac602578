package parallax.intake.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.intake.source.TextBuilder;
import parallax.intake.source.Unreadable;
import parallax.text.PassageKind;

/// Pages with the lines that recur at their heads and feet: running titles, page numbers.
final class PageFurniture {
    private static final int FEWEST_PAGES = 3;
    private final List<String> pages;
    private final Map<String, Integer> counts = new HashMap<>();

    PageFurniture(List<String> pages) {
        this.pages = pages;
        for (String page : pages) {
            String[] lines = page.split("\n", -1);
            count("head " + shape(lines[0]));
            if (lines.length > 1) {
                count("foot " + shape(lines[lines.length - 1]));
            }
        }
    }

    private void count(String line) {
        counts.merge(line, 1, Integer::sum);
    }

    /// Writes all pages, each from its own number.
    void write(TextBuilder out) throws Unreadable {
        for (int i = 0; i < pages.size(); i++) {
            out.lineEnds(2);
            String page = pages.get(i);
            int head = page.indexOf('\n') < 0 ? page.length() : page.indexOf('\n');
            int foot = Math.max(page.lastIndexOf('\n') + 1, head);
            piece(page.substring(0, head), "head ", i + 1, out);
            piece(page.substring(head, foot), "", i + 1, out);
            piece(page.substring(foot), "foot ", i + 1, out);
        }
    }

    private void piece(String words, String where, int page, TextBuilder out) throws Unreadable {
        int start = out.length();
        out.copy(words, "", page, page);
        boolean recurs = !where.isEmpty() && counts.getOrDefault(where + shape(words), 0) >= FEWEST_PAGES;
        if (recurs && counts.getOrDefault(where + shape(words), 0) * 2 >= pages.size()) {
            out.mark(PassageKind.BOILERPLATE, start, null);
        }
    }

    /// The line with its numbers made alike.
    private static String shape(String line) {
        return line.strip().replaceAll("\\d+", "#");
    }
}
