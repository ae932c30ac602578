package parallax.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.language.Sentence;
import parallax.number.Lexemes;
import parallax.text.ResourceTable;

/// Tells from the words of its clause whether a time expression is told of or announced: the nearest telling word to
/// the left, or to the right where the expression opens the clause.
final class TenseReader {
    private static final int REACH = 30;
    private final Map<String, Tense> cues = new HashMap<>();
    private final ClauseTense clauses;

    TenseReader() {
        for (List<String> row : ResourceTable.rows(TenseReader.class, "tense.tsv", 2)) {
            for (String word : row.get(1).split(" ", -1)) {
                cues.put(
                        word,
                        row.getFirst().equals("auxiliary")
                                ? Tense.UNSAID
                                : Tense.valueOf(row.getFirst().toUpperCase(Locale.ROOT)));
            }
        }
        this.clauses = new ClauseTense(cues.keySet().stream()
                .filter(word -> cues.get(word) == Tense.FUTURE)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /// By the tree of its sentence, or else by the words around.
    ///
    /// @param sentence the sentence that holds it; absent where none was read
    Tense of(Lexemes lexemes, Match match, @Nullable Sentence sentence) {
        Tense clause = sentence == null ? null : clauses.of(sentence, lexemes.span(match.from(), match.to()));
        return clause == null ? around(lexemes, match) : clause;
    }

    Tense around(Lexemes lexemes, Match match) {
        Tense left = Tense.UNSAID;
        int stop = Math.max(0, match.from() - REACH);
        for (int at = match.from() - 1; at >= stop && !isEdge(lexemes, at) && left == Tense.UNSAID; at--) {
            left = cue(lexemes, at);
        }
        return left != Tense.UNSAID ? left : right(lexemes, match);
    }

    private Tense right(Lexemes lexemes, Match match) {
        int stop = Math.min(lexemes.size(), match.to() + REACH);
        for (int at = match.to(); at < stop && !isEdge(lexemes, at); at++) {
            Tense cue = cue(lexemes, at);
            if (cue != Tense.UNSAID) {
                return cue;
            }
        }
        return Tense.UNSAID;
    }

    private static boolean isEdge(Lexemes lexemes, int at) {
        return switch (lexemes.low(at)) {
            case ";", "!", "?", "•", "*" -> true;
            case "." -> !isAbbreviation(lexemes, at);
            default -> lexemes.isWord(at) && lexemes.isWord(at + 1) && !lexemes.joined(at + 1);
        };
    }

    private static boolean isAbbreviation(Lexemes lexemes, int at) {
        boolean number = lexemes.isDigits(at + 1);
        boolean shortWord =
                lexemes.low(at - 1).length() <= 3 && lexemes.at(at - 1).capital();
        return number || (shortWord && lexemes.glued(at));
    }

    private Tense cue(Lexemes lexemes, int at) {
        String low = lexemes.low(at);
        Tense known = cues.get(low);
        if (low.equals("to") && isAuxiliary(lexemes, at - 1)) {
            return Tense.FUTURE;
        }
        if (known == Tense.FUTURE) {
            return isToldOf(lexemes, at) ? Tense.PAST : Tense.FUTURE;
        }
        if (known == Tense.PAST) {
            return hasPerfect(lexemes, at) ? Tense.PERFECT : Tense.PAST;
        }
        if (known != null) {
            return known;
        }
        boolean regular = low.length() > 4
                && low.endsWith("ed")
                && lexemes.isWord(at)
                && !lexemes.at(at).capital();
        if (!regular || lexemes.is(at - 1, "-") || lexemes.is(at - 1, "be")) {
            return Tense.UNSAID;
        }
        return hasPerfect(lexemes, at) ? Tense.PERFECT : Tense.PAST;
    }

    /// Whether "has" or "have" stands here or among the three words before.
    private static boolean hasPerfect(Lexemes lexemes, int at) {
        for (int back = 0; back <= 3; back++) {
            if (lexemes.is(at - back, "has") || lexemes.is(at - back, "have")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAuxiliary(Lexemes lexemes, int at) {
        return cues.get(lexemes.low(at)) == Tense.UNSAID;
    }

    /// "had been due to open", "was planned for": announced once, told of now.
    private boolean isToldOf(Lexemes lexemes, int at) {
        for (int back = 1; back <= 3; back++) {
            switch (lexemes.low(at - back)) {
                case "was", "were", "had" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
