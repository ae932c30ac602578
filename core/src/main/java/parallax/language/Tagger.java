package parallax.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.text.Span;

/// Gives each token of a sentence its part of speech, features and lemma. For now by form alone.
final class Tagger {
    private static final Map<PartOfSpeech, Set<String>> CLOSED = Map.of(
            PartOfSpeech.DET, Set.of("the", "a", "an", "this", "these", "those", "all", "some", "any", "no", "both"),
            PartOfSpeech.ADP, Set.of("of", "in", "on", "at", "by", "for", "from", "with", "into", "against", "over"),
            PartOfSpeech.CCONJ, Set.of("and", "or", "but", "nor"),
            PartOfSpeech.SCONJ, Set.of("that", "if", "because", "while", "although", "when", "as"),
            PartOfSpeech.PART, Set.of("to", "not", "n't", "n’t", "'s", "’s"),
            PartOfSpeech.AUX,
                    Set.of(
                            "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can",
                            "could", "may", "must", "should", "do", "does", "did"),
            PartOfSpeech.PRON,
                    Set.of(
                            "he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "who", "which",
                            "his", "its", "their", "our"));

    List<Token> tag(String text, List<Span> sentence) {
        return sentence.stream().map(span -> token(text, span)).toList();
    }

    private static Token token(String text, Span span) {
        String form = span.in(text);
        String lower = form.toLowerCase(Locale.ROOT);
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        PartOfSpeech pos = pos(form, lower, features);
        return new Token(span, form, pos == PartOfSpeech.PROPN ? form : lower, pos, features);
    }

    private static PartOfSpeech pos(String form, String lower, Set<Feature> features) {
        for (PartOfSpeech pos : PartOfSpeech.values()) {
            if (CLOSED.getOrDefault(pos, Set.of()).contains(lower)) {
                return pos;
            }
        }
        int first = form.codePointAt(0);
        if (Character.isDigit(first)) {
            return PartOfSpeech.NUM;
        }
        if (!Character.isLetter(first)) {
            return PartOfSpeech.PUNCT;
        }
        return Character.isUpperCase(first) ? PartOfSpeech.PROPN : open(lower, features);
    }

    private static PartOfSpeech open(String lower, Set<Feature> features) {
        if (lower.endsWith("ed") || lower.equals("said") || lower.equals("told")) {
            features.add(Feature.PAST);
            return PartOfSpeech.VERB;
        }
        if (lower.endsWith("ing")) {
            features.add(Feature.GERUND);
            return PartOfSpeech.VERB;
        }
        return lower.endsWith("ly") ? PartOfSpeech.ADV : PartOfSpeech.NOUN;
    }
}
