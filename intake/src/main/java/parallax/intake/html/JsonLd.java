package parallax.intake.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Dates;
import parallax.text.Metadata;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of itself in JSON-LD (schema.org articles).
final class JsonLd {
    private static final int LONGEST = 1_000_000;
    private static final int MOST_NODES = 10_000;
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "OpinionNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "SocialMediaPosting",
            "Report",
            "ScholarlyArticle");

    private JsonLd() {}

    /// The first article described; nothing where there is none.
    static Metadata read(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            String json = script.data();
            if (json.length() <= LONGEST) {
                Metadata found = read(json);
                if (!found.equals(Metadata.NONE)) {
                    return found;
                }
            }
        }
        return Metadata.NONE;
    }

    private static Metadata read(String json) {
        try {
            return article(JsonMapper.shared().readTree(json));
        } catch (JacksonException e) {
            return Metadata.NONE; // Many pages carry broken JSON-LD; the other sources of metadata remain.
        }
    }

    private static Metadata article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return metadata(node);
            }
            node.forEach(child -> {
                if (child.isContainer()) {
                    open.add(child);
                }
            });
        }
        return Metadata.NONE;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        return type.isString() && ARTICLES.contains(type.stringValue());
    }

    private static Metadata metadata(JsonNode article) {
        return new Metadata(
                words(article.path("headline")),
                names(article.path("author")),
                names(article.path("publisher")),
                words(article.path("url")),
                Dates.parse(words(article.path("datePublished"))),
                words(article.path("inLanguage")));
    }

    /// `"Ann"`, `{"name": "Ann"}` or a list of these.
    private static @Nullable String names(JsonNode node) {
        if (!node.isArray()) {
            return node.isObject() ? words(node.path("name")) : words(node);
        }
        StringBuilder all = new StringBuilder();
        for (JsonNode one : node) {
            String name = one.isArray() ? null : names(one);
            if (name != null) {
                all.append(all.isEmpty() ? "" : ", ").append(name);
            }
        }
        return all.isEmpty() ? null : all.toString();
    }

    private static @Nullable String words(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank()
                ? node.stringValue().strip()
                : null;
    }
}
