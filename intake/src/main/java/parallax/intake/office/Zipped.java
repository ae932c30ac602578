package parallax.intake.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unpacking;
import parallax.intake.source.Unreadable;

/// The XML parts of a zipped document. Document types and entities are never read, nothing unpacks beyond the limit,
/// and no element is nested deeper than any writer nests it.
final class Zipped implements Closeable {
    static final int DEEPEST = 500;
    private final ZipFile zip;
    private final Limits limits;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    Zipped(RawFile file, Limits limits) throws IOException, Unreadable {
        if (file.size() > limits.file()) {
            throw limits.tooLarge(limits.file());
        }
        this.zip = new ZipFile(file.at().toFile());
        this.limits = limits;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    }

    /// Reads one part, if it is there.
    void read(String part, Visitor visitor) throws IOException, Unreadable {
        Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(part));
        if (entry.isEmpty()) {
            return;
        }
        if (entry.get().getSize() > limits.unpacked()) {
            throw limits.tooMuchUnpacked(limits.unpacked());
        }
        try (InputStream in = new Unpacking(zip.getInputStream(entry.get()), limits.unpacked(), limits)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            walk(xml, visitor);
        } catch (XMLStreamException e) {
            throw reason(e);
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    private static void walk(XMLStreamReader xml, Visitor visitor) throws XMLStreamException, Unreadable {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.DTD -> throw new Unreadable("its XML declares a document type, which is not safe");
                case XMLStreamReader.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new Unreadable("it is nested too deeply");
                    }
                    visitor.start(xml);
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    visitor.end(xml.getLocalName());
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    visitor.text(xml.getText());
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
    }

    private static Unreadable reason(XMLStreamException failure) {
        Throwable cause = failure.getNestedException() == null ? failure : failure.getNestedException();
        String message = String.valueOf(cause.getMessage());
        return new Unreadable(message.startsWith("it ") ? message : "its XML is damaged");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Takes the elements of a part in their order, by their names without prefix.
    interface Visitor {
        void start(XMLStreamReader element) throws Unreadable;

        void end(String name) throws Unreadable;

        void text(String words) throws Unreadable;
    }
}
