package parallax.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Measures the parts of a page in one walk: how much text, how much of it in links, how much in paragraphs.
final class PageParts {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "button",
            "input",
            "select",
            "textarea",
            "datalist",
            "map",
            "head",
            "title",
            "dialog");
    private static final Set<String> APART = Set.of("nav", "aside", "footer", "form", "menu");
    private static final int PARAGRAPH = 40;

    private final PageWords words;
    private final Map<Element, Measure> measures = new HashMap<>();
    private final Measure all;

    /// Characters other than white space below an element; `paragraphs` are those in stretches as long as a sentence.
    private static final class Measure {
        private int text;
        private int links;
        private int anchors;
        private int paragraphs;
    }

    PageParts(Document page, PageWords words) {
        this.words = words;
        Element body = page.body();
        measure(body);
        this.all = measures.getOrDefault(body, new Measure());
    }

    private void measure(Element body) {
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                Element parent = node.parentElement();
                if (node instanceof TextNode text && parent != null) {
                    count(text, parent);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.parent() != null && !element.equals(body)) {
                    pass(element, element.parent());
                }
            }
        });
    }

    private void count(TextNode node, Element parent) {
        if (SILENT.contains(parent.normalName())) {
            return;
        }
        int length = 0;
        String text = node.getWholeText();
        for (int i = 0; i < text.length(); i++) {
            length += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        Measure measure = measures.computeIfAbsent(parent, key -> new Measure());
        measure.text += length;
        measure.paragraphs += length >= PARAGRAPH ? length : 0;
    }

    private void pass(Element element, Element parent) {
        Measure own = measures.get(element);
        if (own == null) {
            return;
        }
        if (element.normalName().equals("a")) {
            own.links = own.text;
            own.anchors = 1;
            own.paragraphs = 0;
        }
        Measure above = measures.computeIfAbsent(parent, key -> new Measure());
        above.text += own.text;
        above.links += own.links;
        above.anchors += own.anchors;
        above.paragraphs += own.paragraphs;
    }

    /// Characters of the whole page.
    int text() {
        return all.text;
    }

    int text(Element element) {
        Measure measure = measures.get(element);
        return measure == null ? 0 : measure.text;
    }

    int paragraphs(Element element) {
        Measure measure = measures.get(element);
        return measure == null ? 0 : measure.paragraphs;
    }

    /// Share of the text that stands in links.
    double linked(Element element) {
        Measure measure = measures.get(element);
        return measure == null || measure.text == 0 ? 0 : (double) measure.links / measure.text;
    }

    /// Whether the page shows nothing of it, or no text.
    boolean silent(Element element) {
        String style = element.attr("style");
        return SILENT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (style.length() < 1000 && hides(style.replace(" ", "")));
    }

    private static boolean hides(String style) {
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /// Whether it is navigation, advertising or another part around the account.
    boolean boilerplate(Element element) {
        if (!element.isBlock() && !element.normalName().equals("a")) {
            return false;
        }
        if (paragraphs(element) * 2 > all.paragraphs) {
            return false;
        }
        boolean named = APART.contains(element.normalName()) || words.name("boilerplate", element);
        boolean header = element.normalName().equals("header") && element.closest("article, main") == null;
        return (named && !heading(element)) || (header && element.selectFirst("h1") == null) || linkList(element);
    }

    private static boolean heading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    /// A block of links, such as "You may also like".
    private boolean linkList(Element element) {
        return !heading(element) && element.isBlock() && linked(element) > 0.6 && anchors(element) > 2;
    }

    private int anchors(Element element) {
        Measure measure = measures.get(element);
        return measure == null ? 0 : measure.anchors;
    }

    boolean comments(Element element) {
        String kind = element.normalName();
        return Set.of("div", "section", "ol", "ul", "aside").contains(kind)
                && words.name("comments", element)
                && paragraphs(element) * 10L <= all.paragraphs * 9L;
    }

    boolean names(String part, Element element) {
        return words.name(part, element);
    }

    /// The outermost comment sections, in order.
    List<Element> commentSections(Document page) {
        List<Element> sections = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            if (comments(element)
                    && sections.stream().noneMatch(section -> section.equals(element) || inside(element, section))) {
                sections.add(element);
            }
        }
        return sections;
    }

    static boolean inside(Element element, Element container) {
        for (Element above = element; above != null; above = above.parent()) {
            if (above.equals(container)) {
                return true;
            }
        }
        return false;
    }
}
