package parallax.eval.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parallax.language.EncoderLanguageModel;
import parallax.language.Excerpt;
import parallax.language.LanguageModel;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.number.Lexemes;
import parallax.quantity.Amount;
import parallax.quantity.ChangeReader;
import parallax.quantity.Direction;
import parallax.quantity.Qualifier;
import parallax.quantity.Quantity;
import parallax.quantity.QuantityReader;
import parallax.quantity.TopicReader;
import parallax.quantity.TopicReader.Topic;
import parallax.quantity.Unit;
import parallax.text.Span;

/// Reads the sentences of NewsQuant, and writes what was read by its guideline where it is not the codebook's:
///
/// - `one` counts where a noun or "of" follows it; two numbers joined by "or" are two quantities.
/// - "tens of millions" is 10 to 100 million (codebook: 20 to 99,999,999).
/// - A share in words alone ("half of", "a third") is none.
/// - A negative percentage or sum of money is a fall.
/// - A qualifier stands before a direction: "up about 19 per cent" is `~`.
public final class NewsQuantReading {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final LanguageModel language = new EncoderLanguageModel();
    private final QuantityReader quantities = new QuantityReader();
    private final ChangeReader changes = new ChangeReader();
    private final TopicReader topics = new TopicReader();

    /// The predicted file: a line for each sentence, in order.
    public List<String> lines(List<NewsQuantSentence> sentences) {
        return sentences.stream()
                .map(sentence -> new NewsQuantSentence(sentence.text(), quantities(sentence.text())).line())
                .toList();
    }

    private List<NewsQuantity> quantities(String text) {
        var sentences = language.read(List.of(new Excerpt(text, new Span(0, text.length()))))
                .getFirst();
        List<NewsQuantity> written = new ArrayList<>();
        List<Quantity> all = quantities.read(Lexemes.of(text), sentences);
        for (Quantity quantity : all) {
            if (counts(quantity)) {
                String concepts = concepts(quantity, all);
                values(quantity.amount())
                        .forEach(value ->
                                written.add(new NewsQuantity(value, change(quantity), unit(quantity), concepts)));
            }
        }
        return written;
    }

    private static boolean counts(Quantity quantity) {
        Amount amount = quantity.amount();
        boolean one = !amount.digits() && amount.value().compareTo(BigDecimal.ONE) == 0 && quantity.unit() == null;
        boolean pronoun = one && quantity.noun() < 0;
        return amount.form() != Amount.Form.SHARE && !pronoun && amount.value().signum() != 0;
    }

    private String concepts(Quantity quantity, List<Quantity> all) {
        String concepts = topics.read(quantity, all).stream()
                .map(topic -> words(quantity.tree(), topic))
                .collect(Collectors.joining(", "));
        return concepts.isEmpty() ? "-" : concepts;
    }

    /// The words of a topic; those that a slash joins stay joined.
    private static String words(SentenceTree tree, Topic topic) {
        StringBuilder words = new StringBuilder();
        for (int at : topic.words()) {
            if (!tree.is(at, PartOfSpeech.PUNCT) && !tree.is(at, PartOfSpeech.PART)) {
                boolean joined = tree.lower(at - 1).equals("/") && topic.words().contains(at - 2);
                words.append(words.isEmpty() ? "" : joined ? "/" : " ")
                        .append(plain(tree.token(at).form()));
            }
        }
        return words.toString();
    }

    /// Its gold writes `US` for `U.S.`
    private static String plain(String form) {
        return form.matches("(\\p{Lu}\\.)+") ? form.replace(".", "") : form;
    }

    private static List<String> values(Amount amount) {
        BigDecimal low = amount.low();
        BigDecimal high = amount.high();
        if (low == null || high == null || !amount.isRange()) {
            return List.of(amount.value().toPlainString());
        }
        return switch (amount.form()) {
            case VAGUE -> List.of(round(low.divide(TWO)) + "-" + round(high.add(BigDecimal.ONE)));
            case EITHER -> List.of(low.toPlainString(), high.toPlainString());
            case FALL -> List.of(high.toPlainString() + "-" + low.toPlainString());
            case SINGLE, RANGE, FROM_TO, SHARE -> List.of(low.toPlainString() + "-" + high.toPlainString());
        };
    }

    private static String round(BigDecimal value) {
        return value.toBigInteger().toString();
    }

    private String change(Quantity quantity) {
        Qualifier qualifier = quantity.amount().qualifier();
        if (qualifier == Qualifier.ABOUT) {
            return "~";
        }
        if (qualifier.openAbove()) {
            return ">";
        }
        if (qualifier.openBelow()) {
            return "<";
        }
        Amount amount = quantity.amount();
        if (amount.value().signum() < 0 && (amount.isShare() || amount.isMoney())) {
            return "down";
        }
        Direction direction = changes.read(quantity);
        return direction == null ? "=" : direction == Direction.UP ? "up" : "down";
    }

    private static String unit(Quantity quantity) {
        Unit unit = quantity.unit();
        if (unit != null) {
            return quantity.rate() == null ? unit.name() : unit.name() + " per " + quantity.rate();
        }
        int noun = quantity.noun();
        return noun < 0 ? "-" : counted(quantity.tree(), noun);
    }

    /// A counted noun stands with its adjectives: `new season`, `lightning strike`.
    private static String counted(SentenceTree tree, int noun) {
        String before = tree.children(noun).stream()
                .filter(child -> child < noun && tree.hangs(child, "amod", "compound"))
                .filter(child -> !tree.is(child, PartOfSpeech.NUM))
                .map(tree::lower)
                .collect(Collectors.joining(" "));
        String lemma = tree.token(noun).lemma();
        return before.isEmpty() ? lemma : before + " " + lemma;
    }
}
