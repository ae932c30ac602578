package parallax.intake.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parallax.intake.source.Extract;
import parallax.intake.source.Limits;
import parallax.intake.source.SourceMap.Unit;
import parallax.intake.source.TextBuilder;
import parallax.intake.source.Unreadable;
import parallax.text.Metadata;
import parallax.text.PassageKind;

/// Reads the HTML of pages, mails and feed entries. Stateless.
public final class PageExtracts {
    private static final String MEDIA_TYPE = "text/html";
    private final Limits limits;
    private final PageWords words = new PageWords();

    public PageExtracts(Limits limits) {
        this.limits = limits;
    }

    /// The account in a web page, then its readers' comments.
    ///
    /// @param charset by which the page was decoded
    public Extract page(String html, String charset) throws Unreadable {
        Document page = Pages.parse(html);
        PageParts parts = new PageParts(page, words);
        MainContent content = MainContent.of(page, parts);
        TextBuilder out = new TextBuilder(Unit.CHARACTERS, charset, limits);
        PageText text = new PageText(html, "", parts, out);
        for (Element element : content.lead()) {
            boolean heading = element.normalName().equals("h1");
            text.write(element, heading ? null : PassageKind.BYLINE, false);
        }
        text.write(content.root(), null, false);
        for (Element section : content.comments()) {
            text.write(section, null, true);
        }
        trim(out);
        return out.build(MEDIA_TYPE, PageMetadata.of(page));
    }

    /// All of a piece of HTML, appended to a text.
    ///
    /// @param part names the piece in the source map
    public void append(String html, String part, TextBuilder out) throws Unreadable {
        Document page = Pages.parse(html);
        PageParts parts = new PageParts(page, words);
        new PageText(html, part, parts, out).write(page.body(), null, false);
        trim(out);
    }

    /// All of a piece of HTML that is a document of its own.
    public Extract fragment(String html, String part, String charset) throws Unreadable {
        TextBuilder out = new TextBuilder(Unit.CHARACTERS, charset, limits);
        append(html, part, out);
        return out.build(MEDIA_TYPE, Metadata.NONE);
    }

    private static void trim(TextBuilder out) {
        int end = out.length();
        while (end > 0 && Character.isWhitespace(out.text().charAt(end - 1))) {
            end--;
        }
        out.cut(end);
    }
}
