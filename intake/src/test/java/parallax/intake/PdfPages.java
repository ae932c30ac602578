package parallax.intake;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import parallax.intake.pdf.PdfReader;
import parallax.intake.source.Limits;

/// Writes lines on pages.
final class PdfPages {
    private PdfPages() {}

    static {
        // Sets up the library as it is used, so that the tests too leave the machine's fonts and the log alone.
        new PdfReader(Limits.STANDARD);
    }

    static void write(PDDocument document, PDPage page, String... lines) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            out.newLineAtOffset(60, 720);
            for (String line : lines) {
                out.showText(line);
                out.newLineAtOffset(0, -14);
            }
            out.endText();
        }
    }
}
