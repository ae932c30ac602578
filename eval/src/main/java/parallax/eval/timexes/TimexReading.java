package parallax.eval.timexes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.text.Document;
import parallax.text.Metadata;
import parallax.text.PassageReader;
import parallax.time.AccountDateReader;
import parallax.time.TimeReader;
import parallax.time.Timex;

/// Reads whole texts as the product does, the corpus' day of writing given as the metadata of a document would give it.
public final class TimexReading {
    private final EncoderLanguageModel model = new EncoderLanguageModel();
    private final PassageReader passages = new PassageReader();
    private final AccountDateReader dates = new AccountDateReader();
    private final TimeReader times = new TimeReader();

    /// The predicted file: document, start and end in code points, type, value and the words, a line each.
    public List<String> lines(List<TimexDocument> documents) {
        return documents.stream().flatMap(this::lines).toList();
    }

    private Stream<String> lines(TimexDocument document) {
        Document read = new Document(document.name(), document.text(), metadata(document.written()), List.of());
        Reading reading = Reading.of(read, passages.read(read), model);
        return times.timexes(reading, dates.read(reading)).stream().map(timex -> line(document, timex));
    }

    private static Metadata metadata(@Nullable LocalDate written) {
        return new Metadata(null, null, null, null, written, null);
    }

    private static String line(TimexDocument document, Timex timex) {
        String text = document.text();
        int start = text.codePointCount(0, timex.span().start());
        int end = start + text.codePointCount(timex.span().start(), timex.span().end());
        return String.join(
                "\t",
                document.name(),
                String.valueOf(start),
                String.valueOf(end),
                timex.type().name(),
                timex.value(),
                timex.span().in(text).replaceAll("\\s", " "));
    }
}
