package parallax.intake.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.TextBuilder;
import parallax.intake.source.Unreadable;
import parallax.text.PassageKind;
import parallax.text.Span;

/// Writes elements of a page as text: blocks apart by blank lines, cells by tabs, white space as a browser shows it.
/// Marks the passages that the markup sets apart.
final class PageText {
    private static final Set<String> LINES =
            Set.of("li", "tr", "dt", "dd", "caption", "option", "summary", "figcaption");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final int LONGEST_BYLINE = 200;
    private static final int LONGEST_NAME = 80;

    private final String source;
    private final String part;
    private final PageParts parts;
    private final TextBuilder out;
    private final Deque<Open> open = new ArrayDeque<>();
    private int preformatted;
    private int spaceFrom = -1;
    private int spaceTo;

    /// A passage whose element is being written.
    private static final class Open {
        private final Element element;
        private final PassageKind kind;
        private final int start;
        private @Nullable Span author;

        Open(Element element, PassageKind kind, int start) {
            this.element = element;
            this.kind = kind;
            this.start = start;
        }
    }

    /// Writing was broken off.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Unreadable reason;

        Stopped(Unreadable reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /// @param source the page's source
    /// @param part   names it in the source map; empty where the source is the whole file
    PageText(String source, String part, PageParts parts, TextBuilder out) {
        this.source = source;
        this.part = part;
        this.parts = parts;
        this.out = out;
    }

    /// Writes an element without the boilerplate in it.
    ///
    /// @param kind of all of it; absent for what its own elements tell
    /// @param comments whether it is a section of readers' comments
    void write(Element root, @Nullable PassageKind kind, boolean comments) throws Unreadable {
        int start = out.length();
        try {
            root.filter(new Walk(root, comments));
        } catch (Stopped stopped) {
            throw stopped.reason;
        }
        if (kind != null) {
            out.mark(kind, start, null);
        }
        out.lineEnds(2);
    }

    static boolean byline(Element element, PageParts parts) {
        return parts.names("byline", element)
                && parts.text(element) <= LONGEST_BYLINE
                && element.selectFirst("h1, h2, h3") == null;
    }

    /// Walks through the nodes of one element.
    private final class Walk implements NodeFilter {
        private final Element root;
        private final boolean rootComments;
        private int commentDepth;
        /// Comments nest as replies do: the outer one ends where the first reply begins.
        private int closedComments;

        Walk(Element root, boolean comments) {
            this.root = root;
            this.rootComments = comments;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            try {
                if (node instanceof TextNode text) {
                    text(text);
                } else if (node instanceof Element element) {
                    if (!element.equals(root) && left(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    enter(element);
                }
                return FilterResult.CONTINUE;
            } catch (Unreadable e) {
                throw new Stopped(e);
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                try {
                    leave(element);
                } catch (Unreadable e) {
                    throw new Stopped(e);
                }
            }
            return FilterResult.CONTINUE;
        }

        private boolean left(Element element) {
            if (parts.silent(element)) {
                return true;
            }
            if (inComments()) {
                boolean control = parts.names("commentpart", element) && !item(element);
                return control && parts.paragraphs(element) == 0;
            }
            return !parts.comments(element) && parts.boilerplate(element);
        }

        private boolean inComments() {
            return rootComments || commentDepth > 0;
        }

        private void enter(Element element) throws Unreadable {
            String name = element.normalName();
            if (name.equals("br")) {
                breakLine();
                return;
            }
            if (name.equals("td") || name.equals("th")) {
                cell();
            } else if (element.isBlock() || LINES.contains(name)) {
                block(name);
            }
            preformatted += name.equals("pre") ? 1 : 0;
            if (!rootComments && parts.comments(element)) {
                commentDepth++;
            }
            PassageKind kind = inComments() ? commentKind(element) : kind(element, name);
            if (kind != null) {
                open.push(new Open(element, kind, out.length()));
            }
        }

        private void leave(Element element) throws Unreadable {
            String name = element.normalName();
            if (inComments()) {
                author(element);
            }
            Open passage = open.peek();
            if (passage != null && passage.element.equals(element)) {
                open.pop();
                close(passage);
            }
            preformatted -= name.equals("pre") ? 1 : 0;
            if (!rootComments && commentDepth > 0 && parts.comments(element)) {
                commentDepth--;
            }
            if (element.isBlock() || LINES.contains(name)) {
                block(name);
            }
        }

        private void close(Open passage) {
            if (passage.kind != PassageKind.COMMENT || passage.start >= closedComments) {
                out.mark(passage.kind, Math.min(passage.start, out.length()), passage.author);
                if (passage.kind == PassageKind.COMMENT) {
                    closedComments = out.length();
                }
            }
        }

        private @Nullable PassageKind commentKind(Element element) {
            if (!item(element)) {
                boolean heading =
                        open.isEmpty() && HEADING.matcher(element.normalName()).matches();
                return heading ? PassageKind.BOILERPLATE : null; // "2 comments"
            }
            Open outer = open.peek();
            boolean same = outer != null && outer.kind == PassageKind.COMMENT && out.stripped(outer.start) == null;
            if (outer != null && outer.kind == PassageKind.COMMENT && !same && outer.start >= closedComments) {
                out.mark(PassageKind.COMMENT, outer.start, outer.author);
                closedComments = out.length();
            }
            return same ? null : PassageKind.COMMENT;
        }

        private boolean item(Element element) {
            String name = element.normalName();
            boolean container = name.equals("li") || name.equals("article") || name.equals("div");
            return container && parts.names("comment", element) && !parts.comments(element);
        }

        private void author(Element element) {
            Open comment = open.peek();
            if (comment == null || comment.kind != PassageKind.COMMENT || comment.author != null) {
                return;
            }
            boolean names = element.normalName().equals("cite") || parts.names("author", element);
            if (names && !element.equals(comment.element) && parts.text(element) <= LONGEST_NAME) {
                comment.author = lastWritten(element, comment.start);
            }
        }

        private @Nullable Span lastWritten(Element element, int notBefore) {
            String name = element.text().strip();
            String written = out.text().subSequence(notBefore, out.length()).toString();
            int at = name.isEmpty() ? -1 : written.lastIndexOf(name);
            return at < 0 ? null : new Span(notBefore + at, notBefore + at + name.length());
        }
    }

    private @Nullable PassageKind kind(Element element, String name) {
        if (HEADING.matcher(name).matches()) {
            return PassageKind.HEADLINE;
        }
        if (byline(element, parts)) {
            return PassageKind.BYLINE;
        }
        if (parts.names("footnote", element) && parts.text(element) * 3 < parts.text()) {
            return PassageKind.FOOTNOTE;
        }
        return switch (name) {
            case "blockquote" -> PassageKind.BLOCK_QUOTATION;
            case "ul", "ol", "dl" -> PassageKind.LIST;
            case "table" -> data(element) ? PassageKind.LIST : null;
            default -> null;
        };
    }

    /// A table of data rather than of layout.
    private static boolean data(Element table) {
        return table.selectFirst("tr") != null && table.selectFirst("p, div, h1, h2, h3, ul, table table") == null;
    }

    private void breakLine() throws Unreadable {
        spaceFrom = -1;
        if (out.length() > 0) {
            out.add("\n");
        }
    }

    private void cell() throws Unreadable {
        spaceFrom = -1;
        if (out.lastCharacter() != '\n') {
            out.add("\t");
        }
    }

    private void block(String name) throws Unreadable {
        spaceFrom = -1;
        if (name.equals("td") || name.equals("th") || name.equals("tbody") || name.equals("thead")) {
            return;
        }
        out.lineEnds(LINES.contains(name) ? 1 : 2);
    }

    private void text(TextNode node) throws Unreadable {
        Alignment aligned = Alignment.of(node, source);
        String text = aligned.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean white = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (white && preformatted == 0) {
                spaceFrom = spaceFrom < 0 ? aligned.from(i) : spaceFrom;
                spaceTo = aligned.from(i + 1);
                i++;
                continue;
            }
            space();
            int end = i + 1;
            while (end < text.length() && aligned.from(end) == aligned.from(i)) {
                end++;
            }
            out.copy(text.substring(i, end), part, aligned.from(i), Math.max(aligned.from(end), aligned.from(i)));
            i = end;
        }
    }

    private void space() throws Unreadable {
        boolean needed = spaceFrom >= 0 && out.lastCharacter() != '\n' && out.lastCharacter() != '\t';
        if (needed) {
            out.copy(" ", part, spaceFrom, Math.max(spaceTo, spaceFrom));
        }
        spaceFrom = -1;
    }
}
