package parallax.intake.office;

import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Findings;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unreadable;
import parallax.text.PassageKind;

/// Word files (Office Open XML): the main text, then footnotes and endnotes. Deleted text of tracked changes is left
/// out, as is what field codes say.
public final class DocxReader implements FormatReader {
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final Limits limits;

    public DocxReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(RawFile file, Findings findings) throws IOException, Unreadable {
        try (Zipped zip = new Zipped(file, limits)) {
            if (!zip.has("word/document.xml")) {
                throw new Unreadable("it is no Word document inside");
            }
            Paragraphs out = new Paragraphs(limits);
            zip.read("word/document.xml", new Body(out, false));
            out.part("footnotes");
            zip.read("word/footnotes.xml", new Body(out, true));
            out.part("endnotes");
            zip.read("word/endnotes.xml", new Body(out, true));
            Properties properties = new Properties();
            zip.read("docProps/core.xml", properties);
            findings.found(out.build(MEDIA_TYPE, properties.metadata()));
        }
    }

    /// Writes the paragraphs of one part.
    private static final class Body implements Zipped.Visitor {
        private final Paragraphs out;
        private final boolean notes;
        private int skipped;
        private boolean text;
        private boolean begun;
        private boolean separator;
        private int cells;
        private String style = "";
        private boolean listed;
        private boolean noteStarts;
        private String noteId = "";

        Body(Paragraphs out, boolean notes) {
            this.out = out;
            this.notes = notes;
        }

        @Override
        public void start(XMLStreamReader element) throws Unreadable {
            String name = element.getLocalName();
            // Word writes shapes twice, the second time for older versions.
            if (skipped > 0 || name.equals("Fallback") || name.equals("del") || name.equals("moveFrom")) {
                skipped++;
                return;
            }
            switch (name) {
                case "p" -> {
                    begun = false;
                    style = "";
                    listed = false;
                }
                case "pStyle" -> style = value(element).toLowerCase(Locale.ROOT);
                case "numPr" -> listed = true;
                case "t" -> text = true;
                case "tab" -> write("\t");
                case "br", "cr" -> write("\n");
                case "noBreakHyphen" -> write("\u2011");
                case "footnoteReference", "endnoteReference" -> write("[" + attribute(element, "id") + "]");
                case "footnote", "endnote" -> note(element);
                case "tc" -> cells++;
                case "tr" -> cells = 0;
                default -> {
                    // Everything else is formatting.
                }
            }
        }

        /// Footnotes of a type are lines drawn between text and notes.
        private void note(XMLStreamReader element) {
            separator = !attribute(element, "type").isEmpty();
            noteStarts = true;
            if (!separator) {
                noteId = attribute(element, "id");
            }
        }

        @Override
        public void end(String name) {
            if (skipped > 0) {
                skipped--;
                return;
            }
            if (name.equals("t")) {
                text = false;
            } else if (name.equals("tbl")) {
                cells = 0;
            }
        }

        @Override
        public void text(String words) throws Unreadable {
            if (text && skipped == 0) {
                write(words);
            }
        }

        private void write(String words) throws Unreadable {
            if (separator) {
                return;
            }
            if (!begun) {
                begun = true;
                if (cells > 1) {
                    out.cell();
                } else {
                    out.begin(kind(), !noteStarts);
                }
                if (noteStarts && notes) {
                    out.text("[" + noteId + "] ");
                }
                noteStarts = false;
            }
            out.text(words);
        }

        private @Nullable PassageKind kind() {
            if (notes) {
                return PassageKind.FOOTNOTE;
            }
            if (cells > 0 || listed || style.startsWith("list")) {
                return PassageKind.LIST;
            }
            if (style.equals("title") || style.startsWith("heading")) {
                return PassageKind.HEADLINE;
            }
            return style.endsWith("quote") ? PassageKind.BLOCK_QUOTATION : null;
        }

        private static String value(XMLStreamReader element) {
            return attribute(element, "val");
        }

        private static String attribute(XMLStreamReader element, String name) {
            for (int i = 0; i < element.getAttributeCount(); i++) {
                if (element.getAttributeLocalName(i).equals(name)) {
                    return element.getAttributeValue(i);
                }
            }
            return "";
        }
    }
}
