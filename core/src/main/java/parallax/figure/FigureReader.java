package parallax.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.language.PartOfSpeech;
import parallax.language.ReadPassage;
import parallax.language.Reading;
import parallax.number.Lexemes;
import parallax.place.Place;
import parallax.quantity.QuantityReader;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.AccountDate;
import parallax.time.TimeExpression;

/// Finds figures. Safe to share.
public final class FigureReader {
    private final FigureWords words = new FigureWords();
    private final QuantityReader quantities = new QuantityReader();
    private final MeasureReader measures = new MeasureReader();

    /// The figures in order, with ids `f1`, `f2` …
    public List<Figure> read(Reading reading, AccountDate date, List<TimeExpression> times, List<Place> places) {
        Map<Integer, PartOfSpeech> tags = new HashMap<>();
        reading.sentences()
                .forEach(sentence ->
                        sentence.tokens().forEach(token -> tags.put(token.span().start(), token.pos())));
        Setting setting = new Setting(times, places, date.interval());
        CountedReader counted = new CountedReader(words, tags);
        List<Figure> found = new ArrayList<>();
        for (ReadPassage passage : reading.passages()) {
            if (passage.passage().kind() != PassageKind.BOILERPLATE) {
                Span span = passage.passage().span();
                Lexemes lexemes = Lexemes.of(reading.document().text(), span.start(), span.end());
                TableReader.Tables tables = new TableReader(words, measures).read(lexemes);
                PassageFigures figures = new PassageFigures(lexemes, words, measures, counted, setting, tables);
                found.addAll(figures.read(quantities.read(lexemes, passage.sentences()), found.size()));
            }
        }
        return List.copyOf(found);
    }
}
