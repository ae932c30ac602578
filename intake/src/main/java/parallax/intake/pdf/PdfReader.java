package parallax.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Findings;
import parallax.intake.source.FormatReader;
import parallax.intake.source.Limits;
import parallax.intake.source.RawFile;
import parallax.intake.source.SourceMap.Unit;
import parallax.intake.source.TextBuilder;
import parallax.intake.source.Unreadable;
import parallax.text.Metadata;

/// The text layer of a PDF, page by page; lines that recur at the head or foot of pages are marked as boilerplate.
public final class PdfReader implements FormatReader {
    private static final int MOST_PAGES = 5000;
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)^(microsoft (word|powerpoint)|untitled|document\\d*|slide \\d+|.{0,200}\\.(docx?|indd|pdf|qxd|odt))\\b.*");
    /// Held so that the level stays: the library warns on standard error of every oddity it repairs.
    private final Logger quiet = Logger.getLogger("org.apache");
    private final Limits limits;

    public PdfReader(Limits limits) {
        this.limits = limits;
        quiet.setLevel(Level.OFF);
        FontMappers.set(new OwnFonts());
    }

    @Override
    public void read(RawFile file, Findings findings) throws IOException, Unreadable {
        if (file.size() > limits.file()) {
            throw limits.tooLarge(limits.file());
        }
        try (PDDocument pdf = Loader.loadPDF(file.at().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable("it has more than 5,000 pages");
            }
            List<String> pages = pages(pdf);
            if (pages.stream().allMatch(String::isBlank)) {
                throw new Unreadable("no text: it holds only images, so it needs text recognition first");
            }
            TextBuilder out = new TextBuilder(Unit.PAGES, "", limits);
            new PageFurniture(pages).write(out);
            findings.found(out.build("application/pdf", metadata(pdf.getDocumentInformation())));
        } catch (InvalidPasswordException e) {
            throw new Unreadable("it is encrypted and needs a password");
        }
    }

    private List<String> pages(PDDocument pdf) throws IOException, Unreadable {
        PageStripper stripper = new PageStripper();
        List<String> pages = new ArrayList<>();
        long length = 0;
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.at(page);
            String text = stripper.getText(pdf).replaceAll("\n{3,}", "\n\n").strip();
            length += text.length();
            if (length > limits.text()) {
                throw limits.tooLong();
            }
            pages.add(text);
        }
        return pages;
    }

    private static Metadata metadata(PDDocumentInformation information) {
        String title = words(information.getTitle());
        boolean named = title != null && !NO_TITLE.matcher(title).matches();
        return new Metadata(named ? title : null, words(information.getAuthor()), null, null, null, null);
    }

    private static @Nullable String words(@Nullable String property) {
        return property == null || property.isBlank() || property.length() > 500 ? null : property.strip();
    }
}
