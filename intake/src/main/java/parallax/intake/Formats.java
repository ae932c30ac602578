package parallax.intake;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import parallax.intake.corpus.JsonLinesReader;
import parallax.intake.corpus.JsonReader;
import parallax.intake.corpus.TableReader;
import parallax.intake.feed.FeedReader;
import parallax.intake.html.HtmlReader;
import parallax.intake.mail.MailReader;
import parallax.intake.mail.MailboxReader;
import parallax.intake.office.DocxReader;
import parallax.intake.office.OdtReader;
import parallax.intake.pdf.PdfReader;
import parallax.intake.source.FormatReader;
import parallax.intake.source.RawFile;
import parallax.intake.source.Unreadable;
import parallax.intake.text.PlainReader;
import parallax.intake.warc.WarcFileReader;

/// Finds the reader for a file: by its first bytes where they tell, else by its name. Readers, and the libraries behind
/// them, load when their first file comes.
final class Formats {
    private final IntakeSettings settings;

    Formats(IntakeSettings settings) {
        this.settings = settings;
    }

    /// The reader for a file.
    ///
    /// @throws Unreadable if no reader is for it
    FormatReader reader(RawFile file) throws IOException, Unreadable {
        Beginning beginning = Beginning.of(file);
        Function<IntakeSettings, FormatReader> reader = switch (beginning.format(ending(file.name()))) {
            case PLAIN -> s -> new PlainReader("text/plain", s.limits());
            case MARKDOWN -> s -> new PlainReader("text/markdown", s.limits());
            case HTML -> s -> new HtmlReader(s.limits());
            case FEED -> s -> new FeedReader(s.limits());
            case PDF -> s -> new PdfReader(s.limits());
            case DOCX -> s -> new DocxReader(s.limits());
            case ODT -> s -> new OdtReader(s.limits());
            case MAIL -> s -> new MailReader(s.limits());
            case MAILBOX -> s -> new MailboxReader(s.limits());
            case WARC -> s -> new WarcFileReader(s.limits());
            case JSON_LINES -> s -> new JsonLinesReader(s.columns(), s.limits());
            case JSON -> s -> new JsonReader(s.columns(), s.limits());
            case CSV -> s -> new TableReader(false, s.columns(), s.limits());
            case TSV -> s -> new TableReader(true, s.columns(), s.limits());
        };
        return reader.apply(settings);
    }

    /// The letters after the last dot, `.gz` aside.
    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        int dot = bare.lastIndexOf('.');
        return dot < Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) || dot < 0 ? "" : bare.substring(dot + 1);
    }
}
