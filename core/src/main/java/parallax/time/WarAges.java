package parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.number.Numeral;
import parallax.number.NumeralReader;
import parallax.text.ResourceTable;
import parallax.time.Clue.Weight;

/// How old an account says a war is whose first day is known: `the six-year-old conflict`, `after nearly five years of
/// war`, `in its sixth year`. The war is the one whose country the account names most; wars that no account could mean
/// beside it are left out, and where several of one country are possible nothing is said.
final class WarAges {
    private static final int REACH = 5;
    /// "Now in its fifth year" is said so many days before the year begins.
    private static final int EAGER = 31;
    private final NumeralReader numerals = new NumeralReader();
    private final TimeWords words = new TimeWords();
    private final List<War> wars = new ArrayList<>();

    private record War(LocalDate first, String name) {}

    WarAges() {
        for (List<String> row : ResourceTable.rows(WarAges.class, "wars.tsv", 2)) {
            for (String name : row.get(1).split(" ", -1)) {
                wars.add(new War(LocalDate.parse(row.getFirst()), name));
            }
        }
    }

    List<Clue> clues(Lexemes lexemes) {
        List<Clue> found = new ArrayList<>();
        War war = null;
        for (int at = 0; at < lexemes.size(); at++) {
            Age age = age(lexemes, at);
            if (age != null) {
                war = war == null ? main(lexemes) : war;
                if (war == null) {
                    return List.of();
                }
                found.add(new Clue.Between(lexemes.span(at, age.to()), age.after(war.first()), Weight.WEAK));
            }
        }
        return found;
    }

    /// @param to    index after its words
    /// @param least years complete since the first day
    /// @param most  so many are not complete
    private record Age(int to, int least, int most) {
        Interval after(LocalDate first) {
            return new Interval(
                    first.plusYears(least).minusDays(EAGER),
                    first.plusYears(most).minusDays(1));
        }
    }

    private @Nullable Age age(Lexemes lexemes, int at) {
        Numeral number = numerals.read(lexemes, at);
        if (number == null || number.value().intValue() < 1 || number.value().intValue() > 40) {
            return null;
        }
        int amount = number.value().intValue();
        int to = skip(lexemes, number.to(), "-");
        if (number.ordinal()) {
            boolean year = lexemes.is(to, "year") && isOfWar(lexemes, to);
            return year ? new Age(to + 1, amount - 1, amount) : null;
        }
        boolean years = lexemes.is(to, "year") || lexemes.is(to, "years");
        int old = skip(lexemes, skip(lexemes, to + 1, "-"), "old");
        return years && warBehind(lexemes, old) > 0 ? around(lexemes, at, warBehind(lexemes, old), amount) : null;
    }

    /// "More than six" has the sixth year complete; plain "six" may be said of the one before, too.
    private Age around(Lexemes lexemes, int at, int to, int amount) {
        String before = lexemes.low(at - 1);
        boolean over = words.is("over", before) || words.is("over", lexemes.low(at - 2));
        return new Age(to, over ? amount : amount - 1, amount + 1);
    }

    /// `sixth year of the war`, `entered its sixth year`: only where a war is named near by.
    private boolean isOfWar(Lexemes lexemes, int year) {
        for (int at = year - 8; at <= year + 4; at++) {
            if (words.is("war", lexemes.low(at))) {
                return true;
            }
        }
        return false;
    }

    /// The index after the word for war that follows; 0 if none does.
    private int warBehind(Lexemes lexemes, int from) {
        for (int at = from; at < from + REACH; at++) {
            if (words.is("war", lexemes.low(at))) {
                return at + 1;
            }
            if (!lexemes.isWord(at)) {
                return 0;
            }
        }
        return 0;
    }

    /// The war of the name that the account uses most; absent where it names none.
    private @Nullable War main(Lexemes lexemes) {
        int[] counts = new int[wars.size()];
        for (int at = 0; at < lexemes.size(); at++) {
            for (int war = 0; war < counts.length; war++) {
                counts[war] += lexemes.is(at, wars.get(war).name()) ? 1 : 0;
            }
        }
        int most = 0;
        for (int war = 1; war < counts.length; war++) {
            most = counts[war] > counts[most] ? war : most;
        }
        return counts[most] == 0 ? null : wars.get(most);
    }

    private static int skip(Lexemes lexemes, int at, String low) {
        return lexemes.is(at, low) ? at + 1 : at;
    }
}
