package parallax.language;

import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import parallax.language.encoder.Depths;
import parallax.language.encoder.Meaning;
import parallax.language.encoder.Paragraph;
import parallax.language.encoder.ReadWord;

/// Reads as the encoder does, but gives words numbers for meanings, by which [#row] finds what they are behind several
/// layers. Knows the text that was read last.
public final class NumberedModel implements LanguageModel {
    private final EncoderLanguageModel model = new EncoderLanguageModel();
    private final SentenceBuilder builder = new SentenceBuilder();
    private final Depths depths;
    private List<float[]> rows = List.of();

    public NumberedModel(Path reader) throws OrtException {
        this.depths = new Depths(reader);
    }

    /// What a word of the last text is; absent, as null, where nothing is known of it.
    public float[] row(Meaning number) {
        return number.isUnknown() ? null : rows.get(ByteBuffer.wrap(number.numbers()).getInt() - 1);
    }

    @Override
    public List<List<Sentence>> read(List<Excerpt> excerpts) {
        List<List<WordSentence>> words = model.words(excerpts);
        List<Paragraph> document = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            document.add(paragraph(excerpts.get(at).text(), words.get(at)));
        }
        try {
            rows = depths.of(document);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
        List<List<Sentence>> read = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < words.size(); at++) {
            List<Sentence> sentences = new ArrayList<>();
            for (WordSentence sentence : words.get(at)) {
                sentences.add(builder.build(excerpts.get(at).text(), numbered(sentence, from)));
                from += sentence.words().size();
            }
            read.add(sentences);
        }
        return read;
    }

    private static Paragraph paragraph(String text, List<WordSentence> sentences) {
        return new Paragraph(sentences.stream()
                .map(sentence ->
                        sentence.words().stream().map(word -> word.span().in(text)).toList())
                .toList());
    }

    private static WordSentence numbered(WordSentence sentence, int from) {
        List<ReadWord> read = new ArrayList<>();
        for (ReadWord word : sentence.read()) {
            Meaning meaning = word.meaning().isUnknown() ? Meaning.UNKNOWN : number(from + read.size() + 1);
            read.add(new ReadWord(
                    word.tag(), word.head(), word.relation(), word.name(), word.event(), meaning, word.role()));
        }
        return new WordSentence(sentence.words(), read);
    }

    private static Meaning number(int number) {
        byte[] bytes = ByteBuffer.allocate(Meaning.SIZE).putInt(number).array();
        return Meaning.parse(Base64.getEncoder().encodeToString(bytes));
    }
}
