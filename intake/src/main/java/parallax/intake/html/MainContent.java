package parallax.intake.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Finds the account in a page: what its author marked as the article, else the block where the paragraphs stand.
///
/// @param lead     headline and byline that stand outside the root, in order
/// @param root     holds the account
/// @param comments sections of readers' comments outside the root
record MainContent(List<Element> lead, Element root, List<Element> comments) {
    private static final int ENOUGH = 140;
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "ul", "table");

    static MainContent of(Document page, PageParts parts) {
        Element root = root(page, parts);
        List<Element> comments = parts.commentSections(page).stream()
                .filter(section -> !PageParts.inside(section, root))
                .toList();
        return new MainContent(lead(page, root, parts), root, comments);
    }

    private static Element root(Document page, PageParts parts) {
        Element body = page.body();
        Element article = longest(page.select("[itemprop=articleBody]"), parts);
        if (article == null) {
            article = longest(page.select("article"), parts);
        }
        // A page of many teasers is no article.
        if (article != null && parts.paragraphs(article) * 2 > outside(body, parts)) {
            return article;
        }
        Element main = longest(page.select("main, [role=main]"), parts);
        return densest(main == null ? body : main, parts);
    }

    /// Characters of paragraphs in the page that are neither boilerplate nor comments.
    private static int outside(Element body, PageParts parts) {
        int[] sum = {parts.paragraphs(body)};
        body.filter((NodeFilter) (node, depth) -> {
            if (node instanceof Element element
                    && !node.equals(body)
                    && (parts.silent(element) || parts.boilerplate(element) || parts.comments(element))) {
                sum[0] -= parts.paragraphs(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return sum[0];
    }

    private static @Nullable Element longest(List<Element> candidates, PageParts parts) {
        Element best = null;
        for (Element candidate : candidates) {
            if (parts.paragraphs(candidate) >= ENOUGH
                    && (best == null || parts.paragraphs(candidate) > parts.paragraphs(best))) {
                best = candidate;
            }
        }
        return best;
    }

    /// The element under which paragraphs lie closest, widened while that gains text and few links.
    private static Element densest(Element scope, PageParts parts) {
        Map<Element, Double> scores = scores(scope, parts);
        Element best = scope;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * (1 - parts.linked(entry.getKey()));
            if (score > most) {
                most = score;
                best = entry.getKey();
            }
        }
        return widened(best, scope, parts);
    }

    /// In document order, so that of two equal blocks the first one wins.
    private static Map<Element, Double> scores(Element scope, PageParts parts) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        scope.filter((NodeFilter) (node, depth) -> {
            if (!(node instanceof Element element) || element.equals(scope)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (parts.silent(element) || parts.boilerplate(element) || parts.comments(element)) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (element.isBlock() && !holdsBlocks(element)) {
                add(element, parts.paragraphs(element), scores);
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return scores;
    }

    private static boolean holdsBlocks(Element element) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (BLOCKS.contains(child.normalName())) {
                return true;
            }
        }
        return false;
    }

    /// A paragraph counts for what holds it, and half for what holds that.
    private static void add(Element paragraph, int length, Map<Element, Double> scores) {
        double share = length;
        Element element = paragraph.parent();
        for (int level = 0; element != null && level < 2 && length > 0; level++) {
            scores.merge(element, share, Double::sum);
            share /= 2;
            element = element.parent();
        }
    }

    private static Element widened(Element best, Element scope, PageParts parts) {
        Element root = best;
        for (Element above = best.parent(); above != null && !root.equals(scope); above = above.parent()) {
            if (parts.paragraphs(above) > parts.paragraphs(root) * 1.15 && parts.linked(above) < 0.4) {
                root = above;
            }
            if (above.equals(scope)) {
                break;
            }
        }
        return root;
    }

    private static List<Element> lead(Document page, Element root, PageParts parts) {
        List<Element> lead = new ArrayList<>();
        if (root.selectFirst("h1") != null || root.normalName().equals("body")) {
            return lead;
        }
        Element headline = headline(page, root);
        if (headline == null) {
            return lead;
        }
        lead.add(headline);
        for (Element element : page.body().getAllElements()) {
            boolean between = start(element) > start(headline) && start(element) < start(root);
            boolean fresh = lead.stream().noneMatch(taken -> PageParts.inside(element, taken));
            if (between && fresh && !PageParts.inside(root, element) && PageText.byline(element, parts)) {
                lead.add(element);
            }
        }
        return lead;
    }

    private static @Nullable Element headline(Document page, Element root) {
        Element best = null;
        for (Element heading : page.select("h1")) {
            boolean before = start(heading) < start(root) && !PageParts.inside(heading, root);
            if (before && !heading.text().isBlank() && heading.closest("nav, aside, footer") == null) {
                best = heading;
            }
        }
        return best;
    }

    private static int start(Element element) {
        return element.sourceRange().startPos();
    }
}
