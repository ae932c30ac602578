package parallax.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.text.ResourceTable;

/// Reads fixed phrases and single words: `at the moment`, `in recent years`, `yesterday`, `now`, `recently`. Their
/// table
/// says which word TIMEX3 begins with, and which tell no days.
final class PhraseGrammar {
    private static final int LONGEST = 6;
    private final TimeWords words;
    private final Map<String, Phrase> phrases = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    /// @param timex   what TIMEX3 takes it for: what lasts until now is the present
    /// @param skipped how many words TIMEX3 leaves out in front; -1 where it leaves out all
    private record Phrase(
            Meaning meaning, Meaning timex, @Nullable String clock, int skipped) {}

    PhraseGrammar(TimeWords words) {
        this.words = words;
        for (List<String> row : ResourceTable.rows(PhraseGrammar.class, "phrases.tsv", 3)) {
            phrases.put(row.get(1), phrase(row.getFirst(), Integer.parseInt(row.get(2))));
            firstWords.add(row.get(1).split(" ", -1)[0]);
        }
    }

    private static Phrase phrase(String rule, int skipped) {
        List<String> cells = List.of(rule.split(" ", -1));
        Meaning meaning = meaning(cells);
        String clock = cells.size() > 2 ? cells.getLast() : null;
        Meaning timex = cells.getFirst().equals("upto") ? new Meaning.Present() : meaning;
        return new Phrase(meaning, timex, clock, skipped);
    }

    private static Meaning meaning(List<String> rule) {
        return switch (rule.getFirst()) {
            case "present" -> new Meaning.Present();
            case "past", "upto" -> new Meaning.Past();
            case "future" -> new Meaning.Future();
            case "loose-last" -> new Meaning.Loose(new Meaning.AtLast());
            case "loose-past" -> new Meaning.Loose(new Meaning.Past());
            case "loose-present" -> new Meaning.Loose(new Meaning.Present());
            case "notpresent" -> new Meaning.Aside(new Meaning.Present());
            case "notpast" -> new Meaning.Aside(new Meaning.Past());
            case "notfuture" -> new Meaning.Aside(new Meaning.Future());
            case "fromlast" ->
                new Meaning.FromLast(
                        Integer.parseInt(rule.get(1)),
                        TimeUnit.DAY,
                        rule.getLast().equals("NI"));
            case "day" -> new Meaning.Whole(TimeUnit.DAY, Integer.parseInt(rule.get(1)));
            default -> throw new IllegalStateException("phrases.tsv: " + rule);
        };
    }

    /// The longest phrase that begins at a lexeme.
    @Nullable
    Match read(Lexemes lexemes, int from) {
        if (!firstWords.contains(lexemes.low(from))) {
            return null;
        }
        Match found = null;
        StringBuilder said = new StringBuilder();
        for (int at = from; at < from + LONGEST && isWordOrHyphen(lexemes, at, from); at++) {
            said.append(said.isEmpty() ? "" : " ").append(lexemes.low(at));
            Phrase phrase = phrases.get(said.toString());
            if (phrase != null && !isNoTime(lexemes, from, at + 1, phrase)) {
                found = match(from, at + 1, phrase);
            }
        }
        return found;
    }

    private static boolean isWordOrHyphen(Lexemes lexemes, int at, int from) {
        return (lexemes.isWord(at) || lexemes.is(at, "-") && at > from) && (at == from || lexemes.joined(at));
    }

    private static Match match(int from, int to, Phrase phrase) {
        Match whole = new Match(from, to, phrase.meaning()).at(from, to, phrase.clock());
        return phrase.skipped() == 0
                ? whole
                : whole.of(new Match(from + phrase.skipped(), to, phrase.timex())
                        .at(from + phrase.skipped(), to, phrase.clock()));
    }

    /// "Now the money." and "Now, …" move the story on and tell no time; "as recently as 2009", "the NOW", "Today's
    /// paper" (a name) neither.
    private boolean isNoTime(Lexemes lexemes, int from, int to, Phrase phrase) {
        boolean stretch = (lexemes.is(to - 1, "past") || lexemes.is(to - 1, "present"))
                && lexemes.isWord(to)
                && lexemes.joined(to)
                && !words.is("follower", lexemes.low(to));
        boolean present = to == from + 1;
        boolean opens = lexemes.at(from).capital() && lexemes.is(from, "now");
        boolean filler = opens && (lexemes.is(to, ",") || lexemes.is(to, "the") || lexemes.is(to, "it"));
        boolean upToDate = lexemes.is(to - 1, "date") && (lexemes.is(from - 1, "up") || lexemes.is(to, "with"));
        boolean as = upToDate || lexemes.is(from - 1, "as") && lexemes.is(to, "as");
        boolean that = lexemes.is(from, "now") && lexemes.is(to, "that") && lexemes.is(from - 1, ",");
        boolean deictic = phrase.meaning() instanceof Meaning.Whole;
        boolean owned = deictic && lexemes.is(to, "'") && lexemes.glued(to) && words.is("paper", lexemes.low(to + 2));
        return (present && (filler || that)) || as || owned || stretch;
    }
}
