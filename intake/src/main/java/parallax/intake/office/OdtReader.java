package parallax.intake.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Findings;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unreadable;
import parallax.text.PassageKind;

/// OpenDocument texts: headings, paragraphs, lists, tables; notes stand at the end. Tracked deletions, annotations and
/// indexes are left out.
public final class OdtReader implements FormatReader {
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
    private static final Set<String> ASIDE =
            Set.of("tracked-changes", "annotation", "table-of-content", "forms", "sequence-decls", "note-citation");
    private final Limits limits;

    public OdtReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(RawFile file, Findings findings) throws IOException, Unreadable {
        try (Zipped zip = new Zipped(file, limits)) {
            if (!zip.has("content.xml")) {
                throw new Unreadable("it is no OpenDocument text inside");
            }
            Encryption encryption = new Encryption();
            zip.read("META-INF/manifest.xml", encryption);
            if (encryption.found) {
                throw new Unreadable("it is encrypted and needs a password");
            }
            Paragraphs out = new Paragraphs(limits);
            Body body = new Body(out);
            zip.read("content.xml", body);
            body.writeNotes();
            Properties properties = new Properties();
            zip.read("meta.xml", properties);
            findings.found(out.build(MEDIA_TYPE, properties.metadata()));
        }
    }

    /// Looks for encrypted parts in the manifest.
    private static final class Encryption implements Zipped.Visitor {
        private boolean found;

        @Override
        public void start(XMLStreamReader element) {
            found |= element.getLocalName().equals("encryption-data");
        }

        @Override
        public void end(String name) {}

        @Override
        public void text(String words) {}
    }

    /// Writes the paragraphs of the text.
    private static final class Body implements Zipped.Visitor {
        private final Paragraphs out;
        private final Map<String, String> parents = new HashMap<>();
        private final List<StringBuilder> notes = new ArrayList<>();
        private int skipped;
        private int lists;
        private int cells;
        private int tables;
        private int paragraphs;
        private boolean body;
        private boolean begun;
        private boolean note;
        private @Nullable PassageKind kind;

        Body(Paragraphs out) {
            this.out = out;
        }

        @Override
        public void start(XMLStreamReader element) throws Unreadable {
            String name = element.getLocalName();
            if (skipped > 0 || ASIDE.contains(name)) {
                skipped++;
                return;
            }
            switch (name) {
                case "style" -> parents.put(attribute(element, "name"), attribute(element, "parent-style-name"));
                case "body" -> body = true;
                case "h", "p" -> paragraph(element, name.equals("h"));
                case "list" -> lists++;
                case "table" -> tables++;
                case "table-row" -> cells = 0;
                case "table-cell" -> cells++;
                case "tab" -> write("\t");
                case "line-break" -> write("\n");
                case "s" -> write(" ".repeat(spaces(attribute(element, "c"))));
                case "note" -> note();
                default -> {
                    // Everything else is formatting.
                }
            }
        }

        private void note() throws Unreadable {
            int number = notes.size() + 1;
            write("[" + number + "]");
            notes.add(new StringBuilder());
            note = true;
        }

        private static int spaces(String count) {
            return count.matches("\\d{1,3}") ? Integer.parseInt(count) : 1;
        }

        private void paragraph(XMLStreamReader element, boolean heading) {
            paragraphs++;
            if (note) {
                return;
            }
            begun = false;
            kind = heading ? PassageKind.HEADLINE : kind(attribute(element, "style-name"));
        }

        private @Nullable PassageKind kind(String style) {
            if (lists > 0 || tables > 0) {
                return PassageKind.LIST;
            }
            String named = parents.getOrDefault(style, "").isEmpty() ? style : parents.getOrDefault(style, "");
            return switch (named.toLowerCase(Locale.ROOT)) {
                case "title" -> PassageKind.HEADLINE;
                case "quotations" -> PassageKind.BLOCK_QUOTATION;
                default -> null;
            };
        }

        @Override
        public void end(String name) {
            if (skipped > 0) {
                skipped--;
                return;
            }
            switch (name) {
                case "list" -> lists--;
                case "table" -> tables--;
                case "note" -> note = false;
                case "h", "p" -> paragraphs--;
                default -> {
                    // Everything else is formatting.
                }
            }
        }

        @Override
        public void text(String words) throws Unreadable {
            if (skipped == 0 && body && paragraphs > 0) {
                write(words.replaceAll("[ \\t\\r\\n]+", " "));
            }
        }

        private void write(String words) throws Unreadable {
            if (note && !notes.isEmpty()) {
                notes.getLast().append(words);
                return;
            }
            if (!begun) {
                begun = true;
                if (tables > 0 && cells > 1) {
                    out.cell();
                } else {
                    out.begin(kind, true);
                }
            }
            out.text(words);
        }

        void writeNotes() throws Unreadable {
            out.part("notes");
            for (int i = 0; i < notes.size(); i++) {
                out.begin(PassageKind.FOOTNOTE, false);
                out.text("[" + (i + 1) + "] " + notes.get(i).toString().strip());
            }
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
