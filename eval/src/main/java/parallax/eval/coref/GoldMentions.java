package parallax.eval.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.RecordRef;
import parallax.compare.match.AccountWords;
import parallax.compare.match.EventMention;
import parallax.compare.match.Setting;
import parallax.compare.match.Surroundings;
import parallax.compare.match.TriggerWord;
import parallax.compare.match.WordWeights;
import parallax.event.EventType;
import parallax.language.Excerpt;
import parallax.language.LanguageModel;
import parallax.language.Sentence;
import parallax.language.SentenceTree;
import parallax.language.encoder.EventEvidence;
import parallax.language.encoder.Meaning;
import parallax.text.Span;

/// Makes of the gold's mentions what the reader makes of the events it finds itself.
public final class GoldMentions {
    /// From which share on a type is the type.
    private static final float SURE = 0.5f;

    private final LanguageModel model;

    public GoldMentions(LanguageModel model) {
        this.model = model;
    }

    /// The mentions of a document, in the order of the file. `ref` is the document's name and the mention's line.
    public List<EventMention> of(CorefText document) {
        String text = document.text();
        AccountWords words = new AccountWords(text, new Span(0, text.length()), WordWeights.builtIn());
        List<SentenceTree> trees = model.read(lines(text)).stream()
                .flatMap(List::stream)
                .map(SentenceTree::new)
                .toList();
        return document.mentions().stream()
                .map(mention -> mention(document.name(), mention, words, trees))
                .toList();
    }

    private static List<Excerpt> lines(String text) {
        List<Excerpt> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end;
            if (!text.substring(start, next).isBlank()) {
                lines.add(new Excerpt(text, new Span(start, next)));
            }
            start = next + 1;
        }
        return lines;
    }

    private static EventMention mention(String name, GoldMention gold, AccountWords words, List<SentenceTree> trees) {
        RecordRef ref = new RecordRef(name, String.valueOf(gold.line()));
        Span span = gold.span();
        SentenceTree tree = span == null ? null : tree(trees, span);
        int head = tree == null || span == null ? -1 : tree.headOf(span);
        if (tree == null || span == null || head < 0) {
            String plain = gold.text().toLowerCase(Locale.ROOT);
            return new EventMention(
                    ref, new Span(0, 1), plain, TriggerWord.UNKNOWN, null, Set.of(), Surroundings.NONE, Setting.NONE);
        }
        Sentence sentence = tree.sentence();
        String lemma = tree.token(head).lemma().toLowerCase(Locale.ROOT);
        Meaning meaning = sentence.meaning(head);
        return new EventMention(
                ref,
                span,
                words.at(span),
                new TriggerWord(lemma, meaning),
                type(sentence.event(head)),
                Set.of(),
                words.around(span),
                Setting.of(tree, head));
    }

    private static @Nullable SentenceTree tree(List<SentenceTree> trees, Span span) {
        return trees.stream()
                .filter(tree -> tree.sentence().span().overlaps(span))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable EventType type(EventEvidence evidence) {
        return evidence.types().entrySet().stream()
                .filter(type -> type.getValue() > SURE)
                .max(Comparator.comparingDouble((Map.Entry<String, Float> type) -> type.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(type -> EventType.valueOf(type.getKey()))
                .orElse(null);
    }
}
