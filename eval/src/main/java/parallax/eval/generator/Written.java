package parallax.eval.generator;

import java.time.LocalDate;
import java.util.List;

/// An invented account.
///
/// @param title      its headline
/// @param author     empty for none
/// @param story      to which it belongs
/// @param origin     accounts of a story with the same one are one origin: reprints, and outlets of one family
/// @param paragraphs in order, parted by a blank line
record Written(
        String title,
        String author,
        Outlet outlet,
        LocalDate date,
        int story,
        String origin,
        List<Paragraph> paragraphs) {
    static final String GAP = "\n\n";

    Written {
        paragraphs = List.copyOf(paragraphs);
    }

    String text() {
        return String.join(GAP, paragraphs.stream().map(Paragraph::text).toList()) + "\n";
    }

    List<Paragraph> body() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind().equals("body"))
                .toList();
    }
}
