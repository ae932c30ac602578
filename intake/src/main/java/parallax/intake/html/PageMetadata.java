package parallax.intake.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Dates;
import parallax.text.Metadata;

/// What a page says of itself: JSON-LD first, then meta tags (OpenGraph, Dublin Core, citation), then markup.
final class PageMetadata {
    private static final int LONGEST = 500;
    private final Document page;
    private final List<Element> tags;

    private PageMetadata(Document page) {
        this.page = page;
        this.tags = page.getElementsByTag("meta");
    }

    static Metadata of(Document page) {
        return new PageMetadata(page).read(JsonLd.read(page));
    }

    private Metadata read(Metadata linked) {
        String title =
                first(linked.title(), meta("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title"));
        String publisher = first(
                linked.publisher(),
                meta("og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "publisher"));
        return new Metadata(
                title != null ? title : documentTitle(),
                first(linked.author(), author()),
                publisher,
                first(linked.url(), url()),
                linked.published() != null ? linked.published() : published(),
                language(linked.language()));
    }

    /// `<title>` with the site's name at its end taken off where the page's first heading is its beginning.
    private @Nullable String documentTitle() {
        String title = page.title().strip();
        Element heading = page.selectFirst("h1");
        String head = heading == null ? "" : heading.text().strip();
        String chosen = !head.isEmpty() && (title.isEmpty() || title.startsWith(head)) ? head : title;
        return bounded(chosen);
    }

    private @Nullable String author() {
        String named = meta("author", "article:author", "citation_author", "dc.creator", "dcterms.creator", "byl");
        if (named != null && !named.startsWith("http")) {
            return named;
        }
        Element element = page.selectFirst("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]");
        return element == null ? null : bounded(element.text());
    }

    private @Nullable String url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String href = canonical == null ? null : bounded(canonical.attr("href"));
        return href != null && href.startsWith("http") ? href : meta("og:url");
    }

    /// A page's date of change is none of these.
    private @Nullable LocalDate published() {
        LocalDate named = Dates.parse(meta(
                "article:published_time",
                "og:article:published_time",
                "citation_publication_date",
                "citation_date",
                "dc.date.issued",
                "dcterms.issued",
                "dc.date",
                "dcterms.date",
                "datepublished",
                "parsely-pub-date",
                "sailthru.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "date"));
        return named != null ? named : timed();
    }

    private @Nullable LocalDate timed() {
        Element marked = page.selectFirst("[itemprop=datePublished], time[pubdate], time.published, time.entry-date");
        Element time = marked != null ? marked : onlyTime();
        if (time == null) {
            return null;
        }
        LocalDate exact = Dates.parse(time.attr("datetime"));
        LocalDate content = exact != null ? exact : Dates.parse(time.attr("content"));
        return content != null ? content : Dates.parse(time.text());
    }

    /// The first `time` of the article, which is its own unless it stands among comments.
    private @Nullable Element onlyTime() {
        Element time = page.selectFirst("article time[datetime], main time[datetime], header time[datetime]");
        return time == null || time.closest("[class*=comment], [id*=comment], aside, nav, footer") != null
                ? null
                : time;
    }

    private @Nullable String language(@Nullable String linked) {
        Element html = page.selectFirst("html[lang]");
        String tag = first(
                html == null ? null : bounded(html.attr("lang")),
                first(linked, meta("content-language", "dc.language", "og:locale")));
        return tag == null ? null : tag.replace('_', '-');
    }

    /// The content of the first of these meta tags that is there.
    private @Nullable String meta(String... names) {
        for (String name : names) {
            for (Element tag : tags) {
                String key = tag.attr("property") + "\n" + tag.attr("name") + "\n" + tag.attr("http-equiv") + "\n"
                        + tag.attr("itemprop");
                if (key.lines()
                        .anyMatch(line -> line.strip().toLowerCase(Locale.ROOT).equals(name))) {
                    String content = bounded(tag.attr("content"));
                    if (content != null) {
                        return content;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static @Nullable String bounded(String words) {
        String plain = Objects.requireNonNull(words).strip();
        return plain.isEmpty() || plain.length() > LONGEST ? null : plain;
    }
}
