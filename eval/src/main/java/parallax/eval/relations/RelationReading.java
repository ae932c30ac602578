package parallax.eval.relations;

import java.util.List;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.statement.Attribution;
import parallax.statement.AttributionReader;
import parallax.text.Document;
import parallax.text.PassageReader;
import parallax.text.Span;

/// Reads plain texts as Parallax does, passage by passage.
final class RelationReading {
    private final EncoderLanguageModel model = new EncoderLanguageModel();
    private final PassageReader passages = new PassageReader();
    private final AttributionReader attributions = new AttributionReader();

    List<Attribution> read(String name, String text) {
        Document document = new Document(name, text);
        return Reading.of(document, passages.read(document), model).passages().stream()
                .flatMap(passage -> attributions.read(passage).stream())
                .toList();
    }

    static Relation relation(Attribution read) {
        Span source = read.source();
        return new Relation(source == null ? List.of() : List.of(source), List.of(read.cue()), read.content());
    }
}
