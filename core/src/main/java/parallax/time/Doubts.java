package parallax.time;

import java.util.ArrayList;
import java.util.List;
import parallax.language.Name;
import parallax.language.PartOfSpeech;
import parallax.language.ReadPassage;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.number.Lexemes;
import parallax.text.Span;

/// Takes away what only looks like a time: verbs ("they may", "to march"), and words that are a part of a longer name
/// ("the Good Friday Agreement", "the Arab Spring"), as far as the language model has seen it.
final class Doubts {
    private final TimeWords words;

    Doubts(TimeWords words) {
        this.words = words;
    }

    /// What is left, in order. A word in a name still tells a reader of histories something: it is kept as
    /// [Meaning.Loose].
    List<Match> settle(ReadPassage passage, Lexemes lexemes, List<Match> matches) {
        List<Token> tokens = passage.sentences().stream()
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .toList();
        List<Name> names = passage.sentences().stream()
                .map(Sentence::names)
                .flatMap(List::stream)
                .toList();
        List<Match> kept = new ArrayList<>();
        int token = 0;
        int name = 0;
        for (Match match : matches) {
            Span span = lexemes.span(match.from(), match.to());
            while (token < tokens.size() && tokens.get(token).span().end() <= span.start()) {
                token++;
            }
            while (name < names.size() && names.get(name).span().end() <= span.start()) {
                name++;
            }
            boolean verb = token < tokens.size() && isVerb(lexemes, match, tokens.get(token));
            if (!verb) {
                boolean named = name < names.size()
                        && isNamed(match, span, names.get(name).span());
                kept.add(named ? match.as(new Meaning.Loose(match.meaning())) : match);
            }
        }
        return kept;
    }

    private boolean isVerb(Lexemes lexemes, Match match, Token token) {
        boolean one = match.to() == match.from() + 1 && words.is("doubtful", lexemes.low(match.from()));
        return one && (token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX));
    }

    /// Whether a day, month or season without a number stands in a name longer than it.
    private static boolean isNamed(Match match, Span span, Span name) {
        boolean open = switch (match.meaning()) {
            case Meaning.Weekday weekday -> true;
            case Meaning.MonthOf month -> true;
            case Meaning.Season season -> true;
            case Meaning.Feast feast -> true;
            default -> false;
        };
        return open && name.contains(span) && name.end() - name.start() > span.end() - span.start() + 1;
    }
}
