package parallax.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parallax.text.Span;

/// Tags the words of a sentence from left to right with an averaged perceptron. Immutable.
final class Tagger {
    private record Label(String name, PartOfSpeech pos, Set<Feature> features) {
        /// From `VERB.PAST` or `ADP`.
        static Label of(String name) {
            int dot = name.indexOf('.');
            Set<Feature> features = EnumSet.noneOf(Feature.class);
            if (dot > 0) {
                features.add(Feature.valueOf(name.substring(dot + 1)));
            }
            return new Label(name, PartOfSpeech.valueOf(dot > 0 ? name.substring(0, dot) : name), features);
        }
    }

    private static final Label PUNCTUATION = Label.of("PUNCT");
    private static final Label SYMBOL = Label.of("SYM");
    private static final Label OTHER = Label.of("X");

    private final TagWeights weights = new TagWeights("tagger.bin");
    private final List<Label> labels = weights.labels().stream().map(Label::of).toList();
    private final Lemmas lemmas = new Lemmas();

    /// The tokens of a sentence, given where they stand.
    List<Token> tag(String text, List<Span> sentence) {
        List<String> forms = sentence.stream().map(span -> span.in(text)).toList();
        List<Label> found = labels(forms);
        List<Token> tokens = new ArrayList<>(forms.size());
        for (int at = 0; at < forms.size(); at++) {
            String form = forms.get(at);
            Label label = settled(form, found.get(at));
            String lemma = lemmas.of(form, label.pos(), label.features());
            tokens.add(new Token(sentence.get(at), form, lemma, label.pos(), label.features()));
        }
        return tokens;
    }

    /// The perceptron's labels by name, one a form.
    List<String> names(List<String> forms) {
        return labels(forms).stream().map(Label::name).toList();
    }

    private List<Label> labels(List<String> forms) {
        List<Label> found = new ArrayList<>(Collections.nCopies(forms.size(), PUNCTUATION));
        FoldedSentence sentence = new FoldedSentence(forms);
        TagFeatures features = new TagFeatures();
        int[] scores = new int[labels.size()];
        String previous = FoldedSentence.START;
        String earlier = FoldedSentence.START;
        String auxiliary = FoldedSentence.START;
        for (int index = 0; index < sentence.size(); index++) {
            features.collect(sentence, index, previous, earlier, auxiliary);
            Label label = labels.get(weights.best(features, scores));
            found.set(sentence.place(index), label);
            auxiliary = waiting(auxiliary, label, sentence.word(index));
            earlier = previous;
            previous = label.name();
        }
        return found;
    }

    private static String waiting(String auxiliary, Label label, String word) {
        return switch (label.pos()) {
            case AUX -> word;
            case VERB -> FoldedSentence.START;
            default -> auxiliary;
        };
    }

    /// What needs no guess: addresses, footnote marks and item numbers, and marks without letter or digit.
    private static Label settled(String form, Label guess) {
        boolean letters = form.codePoints().anyMatch(Character::isLetterOrDigit);
        if (letters) {
            return isAddress(form) || isNumberOfItem(form) ? OTHER : guess;
        }
        int type = Character.getType(form.codePointAt(0));
        boolean symbol = type == Character.CURRENCY_SYMBOL
                || type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || form.equals("%");
        return symbol
                ? SYMBOL
                : guess.pos() == PartOfSpeech.SYM || guess.pos() == PartOfSpeech.PART ? guess : PUNCTUATION;
    }

    private static boolean isAddress(String form) {
        return form.contains("://") || form.startsWith("www.") || form.indexOf('@') > 0;
    }

    private static boolean isNumberOfItem(String form) {
        char last = form.charAt(form.length() - 1);
        char first = form.charAt(0);
        boolean digits = Letters.isDigit(form.charAt(form.length() > 1 ? 1 : 0)) || Letters.isDigit(first);
        boolean closed = last == ')' || last == ']' || last == '.';
        return digits && closed && form.length() <= 6;
    }
}
