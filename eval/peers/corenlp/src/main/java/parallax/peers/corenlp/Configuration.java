package parallax.peers.corenlp;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/// The two ways CoreNLP is run; they differ in the parser alone.
enum Configuration {
    /// The neural transition parser, which makes Universal Dependencies itself.
    A("depparse"),
    /// The shift-reduce constituency parser, its trees converted to Universal Dependencies.
    B("parse");

    private final String parser;

    Configuration(String parser) {
        this.parser = parser;
    }

    /// Everything, from raw text.
    StanfordCoreNLP whole() {
        return pipeline("tokenize,pos,lemma,ner," + parser);
    }

    /// Trees alone, for sentences that already have tokens.
    StanfordCoreNLP trees() {
        return pipeline("pos,lemma," + parser);
    }

    /// Names alone, for sentences that already have tokens.
    StanfordCoreNLP names() {
        return pipeline("pos,lemma,ner");
    }

    private static StanfordCoreNLP pipeline(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        // An empty line ends a sentence: otherwise a headline and the dateline below it become one.
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        // Persons, organisations and places only, as Parallax is scored: no dates, no numbers, no finer kinds.
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
        // Not enforced, as gold tokens come from outside and no annotator is seen to make them.
        return new StanfordCoreNLP(properties, false);
    }
}
