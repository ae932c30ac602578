package parallax.peers.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentenceIndexAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/// Hands CoreNLP a sentence with its gold words, as its own tokenizer would have left it. Splitting at white space
/// would not do: some gold words hold a space, and the name finder looks at which words touch.
final class GoldTokens {
    private final String text;
    private final List<CoreLabel> tokens = new ArrayList<>();
    private int end;

    private GoldTokens(String text) {
        this.text = text;
    }

    /// A document of this one sentence, not yet annotated.
    static Annotation document(GoldSentence sentence) {
        String text = sentence.text();
        GoldTokens aligned = new GoldTokens(text);
        if (!aligned.alignAll(sentence.words())) {
            // The file does not tell the text, or tells words that do not stand in it ("de el" for "del").
            text = String.join(" ", sentence.words());
            aligned = new GoldTokens(text);
            aligned.alignAll(sentence.words());
        }
        return aligned.document();
    }

    private boolean alignAll(List<String> words) {
        for (String word : words) {
            int begin = text.indexOf(word, end);
            if (begin < 0 || !text.substring(end, begin).isBlank()) {
                return false;
            }
            add(word, begin);
        }
        return true;
    }

    private void add(String word, int begin) {
        String gap = text.substring(end, begin);
        if (!tokens.isEmpty()) {
            tokens.getLast().setAfter(gap);
        }
        end = begin + word.length();
        CoreLabel token = token(word, begin);
        token.setBefore(gap);
        token.setAfter("");
        tokens.add(token);
    }

    private CoreLabel token(String word, int begin) {
        CoreLabel token = CoreLabel.wordFromString(word);
        token.setOriginalText(word);
        token.setBeginPosition(begin);
        token.setEndPosition(end);
        token.setSentIndex(0);
        token.setIndex(tokens.size() + 1);
        token.set(TokenBeginAnnotation.class, tokens.size());
        token.set(TokenEndAnnotation.class, tokens.size() + 1);
        token.setIsNewline(false);
        return token;
    }

    private Annotation document() {
        CoreMap sentence = new Annotation(text);
        sentence.set(TokensAnnotation.class, tokens);
        sentence.set(CharacterOffsetBeginAnnotation.class, 0);
        sentence.set(CharacterOffsetEndAnnotation.class, end);
        sentence.set(TokenBeginAnnotation.class, 0);
        sentence.set(TokenEndAnnotation.class, tokens.size());
        sentence.set(SentenceIndexAnnotation.class, 0);
        Annotation document = new Annotation(text);
        document.set(TokensAnnotation.class, tokens);
        document.set(SentencesAnnotation.class, List.of(sentence));
        return document;
    }
}
