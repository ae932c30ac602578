package parallax.intake.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import parallax.intake.html.PageExtracts;
import parallax.intake.source.Dates;
import parallax.intake.source.Extract;
import parallax.intake.source.Findings;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Headed;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.SourceMap.Unit;
import parallax.intake.source.TextBuilder;
import parallax.intake.source.Unreadable;
import parallax.intake.text.Decoded;
import parallax.intake.text.Decoder;
import parallax.text.Metadata;

/// A feed as saved: RSS 0.9 to 2.0 and Atom. Entities that the file declares are never expanded.
public final class FeedReader implements FormatReader {
    private static final int MOST_BYTES = 30_000_000;
    private static final int MOST_TAGS = 400_000;
    private static final Pattern ENCODING = Pattern.compile("encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9_:.-]{2,40})");
    private final Limits limits;
    private final PageExtracts pages;

    public FeedReader(Limits limits) {
        this.limits = limits;
        this.pages = new PageExtracts(limits);
    }

    @Override
    public void read(RawFile file, Findings findings) throws IOException, Unreadable {
        byte[] bytes = file.bytes(Math.min(limits.file(), MOST_BYTES), limits);
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher matcher = ENCODING.matcher(head);
        Decoded decoded =
                new Decoder(limits.withText(MOST_BYTES)).decode(bytes, matcher.find() ? matcher.group(1) : null);
        Document feed = parse(decoded.text());
        Metadata channel = channel(feed);
        int number = 0;
        for (Element entry : feed.select("item, entry")) {
            number++;
            try {
                findings.found(entry(entry, channel, decoded.charset()).at("entry " + number, String.valueOf(number)));
            } catch (Unreadable e) {
                findings.leftOut("entry " + number, e.reason());
            }
        }
        if (number == 0) {
            throw new Unreadable("it is no feed with entries");
        }
    }

    private static Document parse(String xml) throws Unreadable {
        if (xml.contains("<!ENTITY")) {
            throw new Unreadable("its XML declares entities, which is not safe");
        }
        if (xml.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new Unreadable("it has more than 400,000 tags");
        }
        return Parser.xmlParser().setMaxDepth(200).parseInput(xml, "");
    }

    /// What holds for all entries; its title is the publisher.
    private static Metadata channel(Document feed) {
        Element channel = feed.selectFirst("channel, feed");
        if (channel == null) {
            return Metadata.NONE;
        }
        String language = child(channel, "language", "dc:language");
        String tag = language != null ? language : channel.attr("xml:lang");
        return new Metadata(null, null, plain(child(channel, "title")), null, null, tag.isBlank() ? null : tag);
    }

    private Extract entry(Element entry, Metadata channel, String charset) throws Unreadable {
        TextBuilder out = new TextBuilder(Unit.CHARACTERS, charset, limits);
        String title = plain(child(entry, "title"));
        Element body = body(entry);
        String content = body == null ? "" : content(body);
        if (title != null && !content.isBlank() && !Headed.startsWith(content, title)) {
            Headed.headline(out, title, "entry title");
        }
        if (body != null) {
            pages.append(content, "entry " + body.normalName(), out);
        }
        return out.build("application/xml", metadata(entry, title, channel));
    }

    /// The longest of what an entry offers as its text.
    private static @Nullable Element body(Element entry) {
        Element best = null;
        for (Element child : entry.children()) {
            boolean text = child.normalName().matches("content:encoded|content|description|summary");
            if (text && (best == null || content(child).length() > content(best).length())) {
                best = child;
            }
        }
        return best;
    }

    /// XHTML stands in the feed as markup, other HTML as escaped text, and a plain text as it is.
    private static String content(Element body) {
        if (body.attr("type").equalsIgnoreCase("xhtml")) {
            return body.html();
        }
        String text = body.wholeText();
        boolean plain = body.attr("type").equalsIgnoreCase("text");
        return plain ? text.replace("&", "&amp;").replace("<", "&lt;") : text;
    }

    private static Metadata metadata(Element entry, @Nullable String title, Metadata channel) {
        String author = child(entry, "dc:creator", "author > name", "author");
        String source = child(entry, "source");
        String language = entry.attr("xml:lang");
        return new Metadata(
                title,
                author,
                source != null && source.length() < 200 ? source : channel.publisher(),
                link(entry),
                Dates.parse(child(entry, "published", "pubDate", "dc:date", "issued")),
                language.isBlank() ? channel.language() : language);
    }

    private static @Nullable String link(Element entry) {
        for (Element link : entry.children()) {
            if (link.normalName().equals("link")) {
                String relation = link.attr("rel").toLowerCase(Locale.ROOT);
                String target =
                        link.hasAttr("href") ? link.attr("href") : link.text().strip();
                if (!target.isEmpty() && (relation.isEmpty() || relation.equals("alternate"))) {
                    return target;
                }
            }
        }
        return null;
    }

    /// The words of the first of these children; `author > name` is a grandchild.
    private static @Nullable String child(Element parent, String... paths) {
        for (String path : paths) {
            Element element = parent;
            for (String name : path.split(" > ", -1)) {
                element = element == null ? null : direct(element, name);
            }
            if (element != null && !element.text().isBlank()) {
                return element.text().strip();
            }
        }
        return null;
    }

    private static @Nullable Element direct(Element parent, String name) {
        for (Element child : parent.children()) {
            if (child.normalName().equalsIgnoreCase(name)) {
                return child;
            }
        }
        return null;
    }

    /// Titles may hold escaped HTML.
    private static @Nullable String plain(@Nullable String title) {
        if (title == null || (title.indexOf('<') < 0 && title.indexOf('&') < 0)) {
            return title;
        }
        String words = Parser.unescapeEntities(title.replaceAll("<[^<>]{0,200}>", ""), false)
                .strip();
        return words.isEmpty() ? null : words;
    }
}
