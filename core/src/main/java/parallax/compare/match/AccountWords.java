package parallax.compare.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.number.Lexeme;
import parallax.number.Lexemes;
import parallax.text.Span;

/// The words of an account, to look around in.
public final class AccountWords {
    /// Lexemes on either side of a trigger that stand near it, and that can belong to its sentence.
    private static final int NEAR = 8;

    private static final int SENTENCE = 40;

    private final Lexemes lexemes;
    private final WordWeights weights;
    private final Map<String, Float> vector = new HashMap<>();
    private final Set<String> lower = new HashSet<>();
    /// Number of the sentence of each lexeme.
    private final int[] sentences;

    /// @param extent the part of the text that is the account
    public AccountWords(String text, Span extent, WordWeights weights) {
        this.lexemes = Lexemes.of(text, extent.start(), extent.end());
        this.weights = weights;
        this.sentences = new int[lexemes.size()];
        Map<String, Integer> counts = new HashMap<>();
        for (int at = 0; at < sentences.length; at++) {
            sentences[at] = at == 0 ? 0 : sentences[at - 1] + (endsBefore(at) ? 1 : 0);
            if (lexemes.isWord(at)) {
                counts.merge(Stem.of(lexemes.low(at)), 1, Integer::sum);
                if (!lexemes.at(at).capital()) {
                    lower.add(lexemes.low(at));
                }
            }
        }
        weigh(counts);
    }

    /// Whether a sentence ends before a lexeme: at a blank line, or at a mark that a capital follows, unless a single
    /// letter stands before the mark.
    private boolean endsBefore(int at) {
        Lexeme before = lexemes.at(at - 1);
        if (!lexemes.joined(at)) {
            return true;
        }
        boolean mark = before.low().equals(".")
                || before.low().equals("!")
                || before.low().equals("?");
        return mark
                && !lexemes.glued(at)
                && lexemes.at(at).capital()
                && lexemes.low(at - 2).length() > 1;
    }

    private void weigh(Map<String, Integer> counts) {
        double square = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            float weight = weights.of(word.getKey());
            if (weight >= WordWeights.TELLING) {
                float value = (float) (1 + Math.log(word.getValue())) * weight;
                vector.put(word.getKey(), value);
                square += value * value;
            }
        }
        float norm = (float) Math.sqrt(square) + 1e-6f;
        vector.replaceAll((word, value) -> value / norm);
    }

    /// The words of a span in lower case.
    public String at(Span span) {
        return span.in(lexemes.text()).toLowerCase(Locale.ROOT);
    }

    /// What stands around a trigger.
    public Surroundings around(Span trigger) {
        int from = lexemes.indexAt(trigger.start());
        int to = lexemes.indexAt(trigger.end());
        Set<String> near = new LinkedHashSet<>();
        Set<String> sentence = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        int number = from < sentences.length ? sentences[from] : 0;
        for (int at = Math.max(0, from - SENTENCE); at < Math.min(sentences.length, to + SENTENCE); at++) {
            if (sentences[at] == number && (at < from || at >= to)) {
                if (lexemes.isDigits(at)) {
                    numbers.add(lexemes.low(at));
                } else if (lexemes.isWord(at)) {
                    word(at, at >= from - NEAR && at < to + NEAR, near, sentence, names);
                }
            }
        }
        return new Surroundings(number, near, sentence, names, numbers, vector);
    }

    private void word(int at, boolean isNear, Set<String> near, Set<String> sentence, Set<String> names) {
        String stem = Stem.of(lexemes.low(at));
        if (weights.of(stem) < WordWeights.TELLING) {
            return;
        }
        sentence.add(stem);
        if (isNear) {
            near.add(stem);
        }
        if (lexemes.at(at).capital() && !lower.contains(lexemes.low(at))) {
            names.add(stem);
        }
    }
}
