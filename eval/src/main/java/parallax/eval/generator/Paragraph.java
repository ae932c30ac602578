package parallax.eval.generator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// A paragraph and what gold knows of it. Spans count from its start, so that a reprint can take it over as it is.
///
/// `inside` of a record is a statement's place in `statements`, or -1 for the author's own voice.
///
/// @param kind headline, byline or body
record Paragraph(
        String kind,
        String text,
        List<Name> names,
        List<Stated> statements,
        List<Happened> events,
        List<Counted> figures,
        List<Taken> positions,
        List<Located> places,
        List<Timed> times,
        List<Answered> answers) {

    record Name(Span span, String actor, boolean attributed) {}

    record Stated(String actor, Span source, Span cue, Span content, String kind, String stance, int inside) {}

    record Happened(
            Span trigger,
            String type,
            List<String> actors,
            List<String> recipients,
            String status,
            @Nullable String place,
            @Nullable LocalDate day,
            int inside) {}

    /// @param figure a row of `figures.tsv`
    record Counted(
            Span span,
            Amount amount,
            String figure,
            @Nullable String place,
            @Nullable LocalDate since,
            int inside) {}

    record Taken(
            Span span,
            String actor,
            String venue,
            int round,
            String position,
            @Nullable Span condition,
            int inside) {}

    /// @param town absent for a quarter, which no list has
    record Located(Span span, String name, @Nullable Town town) {}

    record Timed(Span span, LocalDate day) {}

    /// @param section `e`, `f` or `p`: of which list the record is
    /// @param record  its place in that list
    /// @param aspect  which question about the happening it answers, such as `figure killed` or `did army`
    /// @param holder  the innermost speaker
    record Answered(char section, int record, Happening happening, String aspect, Value value, String holder) {}
}
