package parallax.language;

import java.util.ArrayList;
import java.util.List;
import parallax.language.encoder.Encoder;
import parallax.language.encoder.Paragraph;
import parallax.language.encoder.ReadWord;
import parallax.text.Span;

/// Reads with the trained encoder: sentences, parts of speech, trees, names and attribution in one pass. Tokens and
/// supposed sentences come from rules, lemmas from rules and lists.
///
/// Neighbouring excerpts of one text are read together, so that a headline and its first line inform each other; what
/// else is read in the same call changes nothing.
public final class EncoderLanguageModel implements LanguageModel {
    private final Encoder encoder = Encoder.builtIn();
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Compounds compounds = new Compounds();
    private final SentenceBuilder builder = new SentenceBuilder();

    public EncoderLanguageModel() {
        Abbreviations abbreviations = new Abbreviations();
        this.tokenizer = new Tokenizer(abbreviations);
        this.splitter = new SentenceSplitter(abbreviations);
    }

    @Override
    public List<List<Sentence>> read(List<Excerpt> excerpts) {
        List<List<Sentence>> read = new ArrayList<>();
        List<List<WordSentence>> words = words(excerpts);
        for (int at = 0; at < excerpts.size(); at++) {
            String text = excerpts.get(at).text();
            read.add(words.get(at).stream()
                    .map(sentence -> builder.build(text, sentence))
                    .toList());
        }
        return read;
    }

    /// The same in the words of Universal Dependencies: for each excerpt, in order, its sentences in order.
    public List<List<WordSentence>> words(List<Excerpt> excerpts) {
        List<List<WordSentence>> read = new ArrayList<>();
        int from = 0;
        while (from < excerpts.size()) {
            int to = from + 1;
            while (to < excerpts.size() && goesOn(excerpts.get(to - 1), excerpts.get(to))) {
                to++;
            }
            readDocument(excerpts.subList(from, to), read);
            from = to;
        }
        return read;
    }

    @SuppressWarnings("ReferenceEquality") // the very same text: one document
    private static boolean goesOn(Excerpt one, Excerpt next) {
        return one.text() == next.text() && one.span().end() <= next.span().start();
    }

    private void readDocument(List<Excerpt> excerpts, List<List<WordSentence>> read) {
        List<Words> paragraphs = excerpts.stream().map(this::cut).toList();
        List<Paragraph> forms = paragraphs.stream().map(Words::forms).toList();
        List<List<List<ReadWord>>> found = encoder.read(forms, true);
        for (int at = 0; at < paragraphs.size(); at++) {
            read.add(paragraphs.get(at).with(found.get(at)));
        }
    }

    /// The tokens of an excerpt cut into words, under the sentences that the rules see.
    private Words cut(Excerpt excerpt) {
        String text = excerpt.text();
        List<Span> tokens = tokenizer.split(text, excerpt.span());
        List<List<WordSpan>> sentences = new ArrayList<>();
        for (List<Span> sentence : splitter.split(text, excerpt.span(), tokens)) {
            List<WordSpan> words = new ArrayList<>();
            for (Span token : sentence) {
                for (Span word : compounds.words(text, token)) {
                    words.add(new WordSpan(word, token));
                }
            }
            sentences.add(words);
        }
        return new Words(text, sentences);
    }

    /// The words of an excerpt, sentence by sentence.
    private record Words(String text, List<List<WordSpan>> sentences) {
        Paragraph forms() {
            return new Paragraph(sentences.stream()
                    .map(words ->
                            words.stream().map(word -> word.span().in(text)).toList())
                    .toList());
        }

        List<WordSentence> with(List<List<ReadWord>> found) {
            List<WordSpan> all = sentences.stream().flatMap(List::stream).toList();
            List<WordSentence> read = new ArrayList<>();
            int from = 0;
            for (List<ReadWord> sentence : found) {
                int to = from + sentence.size();
                read.add(new WordSentence(all.subList(from, to), sentence));
                from = to;
            }
            return read;
        }
    }
}
