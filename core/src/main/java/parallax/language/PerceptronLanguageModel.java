package parallax.language;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Span;

/// Sentences and tokens by rules, parts of speech by an averaged perceptron, lemmas by rules and lists.
public final class PerceptronLanguageModel implements LanguageModel {
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Tagger tagger = new Tagger();

    public PerceptronLanguageModel() {
        Abbreviations abbreviations = new Abbreviations();
        this.tokenizer = new Tokenizer(abbreviations);
        this.splitter = new SentenceSplitter(abbreviations);
    }

    @Override
    public List<List<Sentence>> read(List<Excerpt> excerpts) {
        return excerpts.stream().map(this::read).toList();
    }

    private List<Sentence> read(Excerpt excerpt) {
        String text = excerpt.text();
        List<Span> tokens = tokenizer.split(text, excerpt.span());
        List<Sentence> sentences = new ArrayList<>();
        for (List<Span> sentence : splitter.split(text, excerpt.span(), tokens)) {
            Span whole =
                    new Span(sentence.getFirst().start(), sentence.getLast().end());
            sentences.add(new Sentence(whole, tagger.tag(text, sentence)));
        }
        return List.copyOf(sentences);
    }
}
