package parallax.peers.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// CoreNLP's basic dependencies on the gold words of a CoNLL-U file.
final class Trees {
    private final StanfordCoreNLP pipeline;

    Trees(Configuration configuration) {
        pipeline = configuration.trees();
    }

    /// Writes the gold file with CoreNLP's own lemma, tag and tree. The columns it does not fill become `_`, lest gold
    /// values be scored as its own.
    void write(Path gold, Path out) throws IOException {
        GoldSentence.rewrite(gold, out, this::parsed);
    }

    private List<String> parsed(GoldSentence gold) {
        Annotation document = GoldTokens.document(gold);
        pipeline.annotate(document);
        CoreMap sentence = document.get(SentencesAnnotation.class).getFirst();
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        SemanticGraph graph = sentence.get(BasicDependenciesAnnotation.class);
        return gold.replaced((position, columns) -> row(columns, tokens.get(position), graph));
    }

    private static String[] row(String[] gold, CoreLabel token, SemanticGraph graph) {
        Attachment attachment = attachment(graph, token.index());
        return new String[] {
            gold[0],
            gold[1],
            token.lemma(),
            "_",
            token.tag(),
            "_",
            Integer.toString(attachment.head),
            attachment.relation,
            "_",
            gold[9]
        };
    }

    /// @param head the index of the governing word from 1, or 0 for the root
    private record Attachment(int head, String relation) {}

    private static Attachment attachment(SemanticGraph graph, int index) {
        for (IndexedWord root : graph.getRoots()) {
            if (root.index() == index) {
                return new Attachment(0, "root");
            }
        }
        IndexedWord word = graph.getNodeByIndexSafe(index);
        if (word == null || graph.incomingEdgeList(word).isEmpty()) {
            // The conversion from constituents may leave a word out; the row must name some head.
            return new Attachment(graph.getFirstRoot().index(), "dep");
        }
        SemanticGraphEdge edge = graph.incomingEdgeList(word).getFirst();
        return new Attachment(edge.getGovernor().index(), edge.getRelation().toString());
    }
}
