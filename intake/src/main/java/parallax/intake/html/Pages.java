package parallax.intake.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import parallax.intake.source.Unreadable;

/// Parses HTML of any origin: bounded in depth and in the number of tags, without scripts, without fetching anything.
final class Pages {
    private static final int DEEPEST = 200;
    private static final int MOST_TAGS = 400_000;

    private Pages() {}

    static Document parse(String html) throws Unreadable {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            tags++;
        }
        if (tags > MOST_TAGS) {
            throw new Unreadable("it has more than 400,000 tags");
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        return parser.parseInput(html, "");
    }
}
