package parallax.peers.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// CoreNLP's names on the gold tokens of an IOB2 file.
final class Names {
    private final StanfordCoreNLP pipeline;

    Names(Configuration configuration) {
        pipeline = configuration.names();
    }

    /// Writes number, token and tag; the gold's further columns, which tell of its annotators, are left out.
    void write(Path gold, Path out) throws IOException {
        GoldSentence.rewrite(gold, out, this::named);
    }

    private List<String> named(GoldSentence gold) {
        Annotation document = GoldTokens.document(gold);
        pipeline.annotate(document);
        List<CoreLabel> tokens = document.get(TokensAnnotation.class);
        return gold.replaced((position, columns) -> new String[] {columns[0], columns[1], tag(tokens, position)});
    }

    private static String tag(List<CoreLabel> tokens, int position) {
        String label = tokens.get(position).ner();
        String type = type(label);
        if (type.isEmpty()) {
            return "O";
        }
        // CoreNLP marks no beginnings: neighbours of one label are one name, also in its own list of mentions.
        boolean goesOn = position > 0 && label.equals(tokens.get(position - 1).ner());
        return (goesOn ? "I-" : "B-") + type;
    }

    /// PER, ORG or LOC, or empty for what is not scored.
    private static String type(String label) {
        return switch (label) {
            case "PERSON" -> "PER";
            case "ORGANIZATION" -> "ORG";
            case "LOCATION", "COUNTRY", "CITY", "STATE_OR_PROVINCE" -> "LOC";
            default -> "";
        };
    }
}
