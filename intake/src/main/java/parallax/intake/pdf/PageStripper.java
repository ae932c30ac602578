package parallax.intake.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The text of single pages, within limits: a page of a few kB may unpack to hundreds of millions of drawing
/// instructions, and the library keeps every letter of a page in memory.
///
/// Text beyond a limit fails with an [IOException] whose message says so in plain English.
final class PageStripper extends PDFTextStripper {
    private static final int MOST_LETTERS_ON_A_PAGE = 250_000;
    private static final int MOST_INSTRUCTIONS = 10_000_000;

    private int letters;
    private int instructions;

    PageStripper() {
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("");
    }

    /// Starts the count of letters anew; that of instructions is the whole file's.
    void at(int page) {
        setStartPage(page);
        setEndPage(page);
        letters = 0;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++instructions > MOST_INSTRUCTIONS) {
            throw new IOException("it is drawn with more than 10,000,000 instructions");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++letters > MOST_LETTERS_ON_A_PAGE) {
            throw new java.io.UncheckedIOException(
                    new IOException("it has more than 250,000 letters on page " + getCurrentPageNo()));
        }
        super.processTextPosition(text);
    }
}
