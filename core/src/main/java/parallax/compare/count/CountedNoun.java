package parallax.compare.count;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.number.Lexemes;

/// Whom or what a figure counts.
///
/// @param noun   the telling noun; empty where there is none
/// @param groups who of the people; empty for anybody
record CountedNoun(String noun, Set<String> groups) {
    private static final Set<String> DETERMINERS = Set.of("the", "its", "our", "their", "his", "a");

    /// Reads the counted words, or else what the figure's own words or the predicate behind it say ("of whom 1,870 are
    /// children").
    static CountedNoun of(Figure figure, Surroundings around, CountLexicon lexicon) {
        Lexemes words = Lexemes.of(figure.counted());
        CountedNoun read = first(words, 0, words.size(), lexicon);
        Lexemes lexemes = around.lexemes();
        CountedNoun body = members(words, lexemes, around.to(), lexicon);
        if (body != null) {
            return body;
        }
        if (!read.noun.isEmpty()) {
            return read;
        }
        int at = around.to();
        boolean copula = lexemes.is(at, "are") || lexemes.is(at, "were");
        CountedNoun behind =
                copula ? first(lexemes, at + 1, at + 3, lexicon) : first(lexemes, around.from(), at, lexicon);
        if (!behind.noun.isEmpty()) {
            return behind;
        }
        return new CountedNoun(lastWord(words), Set.of());
    }

    /// What is counted, `people` for all of them.
    String unit(Figure figure, CountLexicon lexicon) {
        String unit = noun.isEmpty() && isOfPeople(figure.measure())
                ? "people"
                : figure.unit().toLowerCase(Locale.ROOT);
        return switch (unit) {
            case "trucks" -> "vehicles";
            case "" -> lexicon.unit(noun);
            default -> lexicon.unit(unit);
        };
    }

    private static boolean isOfPeople(Measure measure) {
        return switch (measure) {
            case KILLED, INJURED, DISPLACED, REFUGEES, DEMONSTRATORS, FIGHTERS, ATTENDEES -> true;
            case BESIEGED, DETAINED, AIRSTRIKES, TERRITORY, MONEY, OTHER -> false;
        };
    }

    /// "Three members of the crew", "two men from the police", "five of our comrades from the crew".
    private static @Nullable CountedNoun members(Lexemes words, Lexemes lexemes, int behind, CountLexicon lexicon) {
        String noun = lastWord(words);
        boolean from = lexemes.is(behind, "from") || noun.equals("members") && lexemes.is(behind, "of");
        int at = DETERMINERS.contains(lexemes.low(behind + 1)) ? behind + 2 : behind + 1;
        String group = from ? lexicon.group(lexemes.low(at)) : null;
        return group == null || lexemes.at(at).capital() ? null : new CountedNoun(noun, Set.of(group));
    }

    /// The first word that names people decides: `crew` of "surviving crew members", nobody but people of "people
    /// trapped with the fighters".
    private static CountedNoun first(Lexemes words, int from, int to, CountLexicon lexicon) {
        for (int at = from; at < to; at++) {
            String low = words.low(at);
            if (lexicon.isPeople(low)) {
                String group = lexicon.group(low);
                return new CountedNoun(low, group == null ? Set.of() : Set.of(group));
            }
        }
        return new CountedNoun("", Set.of());
    }

    private static String lastWord(Lexemes words) {
        for (int at = words.size() - 1; at >= 0; at--) {
            if (words.isWord(at)) {
                return words.low(at);
            }
        }
        return "";
    }
}
