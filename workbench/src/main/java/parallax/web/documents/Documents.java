package parallax.web.documents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.web.decisions.DecisionLine;
import parallax.web.page.Address;
import parallax.web.page.Head;
import parallax.web.page.Part;
import parallax.web.page.Tabular;

/// @param part      which of them are here
/// @param documents those that are here
/// @param sources   who published how many of all, were no source asked for; the most first
/// @param leftOut   what could not be read, the first of it
/// @param allLeftOut how much that is
/// @param families what people have decided of publishers' families, the newest first
/// @param rows      as `documents`, with all that is known of them
/// @param heads     of the table: account, title, publisher, date, language, copy of, statements, events, figures
public record Documents(
        Part part,
        List<Document> documents,
        List<Source> sources,
        List<LeftOut> leftOut,
        long allLeftOut,
        List<DecisionLine> families,
        @JsonIgnore List<Map<String, @Nullable Object>> rows,
        @JsonIgnore Map<String, Head> heads)
        implements Tabular {
    public Documents {
        documents = List.copyOf(documents);
        sources = List.copyOf(sources);
        leftOut = List.copyOf(leftOut);
        families = List.copyOf(families);
    }

    /// An account: a document's own, or a reader's comment in it.
    ///
    /// @param comment    whether a reader wrote it
    /// @param family     that the user gave the publisher; empty where none
    /// @param date       in words; `unknown` where it is
    /// @param basis      what the date is known from; empty where inferred from the text alone, or unknown
    /// @param language   as told outside the text; empty where not
    /// @param copyOf     the document it is a copy of; empty where of none
    /// @param copyKind   `exact`, `near` or `reprint`
    /// @param boilerplate passages that were set apart and give no records
    /// @param comments   readers' comments, each an account of its own
    public record Document(
            String account,
            String document,
            boolean comment,
            String title,
            String publisher,
            String author,
            String family,
            String date,
            String basis,
            String language,
            String mediaType,
            String copyOf,
            String copyKind,
            long statements,
            long events,
            long figures,
            long positions,
            long places,
            long boilerplate,
            long comments) {}

    /// @param name   publisher or, where none is known, author
    /// @param link   its documents alone; where it is chosen, all again
    public record Source(
            String name,
            String family,
            long accounts,
            boolean chosen,
            @JsonIgnore Address link) {}

    /// @param place in the file; empty where it was left out as a whole
    public record LeftOut(String file, String place, String reason) {}
}
