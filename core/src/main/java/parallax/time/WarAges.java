package parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.number.Lexemes;
import parallax.number.Numeral;
import parallax.number.NumeralReader;
import parallax.text.ResourceTable;
import parallax.time.Clue.Weight;

/// How old an account says a war is whose first day is known: `the six-year-old conflict`, `after nearly five years of
/// war`, `in its sixth year`. The war is the one whose country or people the account names most.
final class WarAges {
    /// Lexemes from the years to the war, and of the longest number.
    private static final int REACH = 5;

    private static final int LONGEST_NUMBER = 4;
    private static final int OLDEST = 40;
    /// "Now in its fifth year" is said so many days before the year begins.
    private static final int EAGER = 31;

    private final NumeralReader numerals = new NumeralReader();
    private final TimeWords words = new TimeWords();
    private final List<War> wars = ResourceTable.rows(WarAges.class, "wars.tsv", 2).stream()
            .map(row ->
                    new War(LocalDate.parse(row.getFirst()), Set.of(row.get(1).split(" ", -1))))
            .toList();

    private record War(LocalDate first, Set<String> names) {}

    /// @param from  index of its first word
    /// @param to    index after its last word
    /// @param least years complete since the first day
    /// @param most  so many are not complete
    private record Age(int from, int to, int least, int most) {
        Interval after(LocalDate first) {
            return new Interval(
                    first.plusYears(least).minusDays(EAGER),
                    first.plusYears(most).minusDays(1));
        }
    }

    List<Clue> clues(Lexemes lexemes) {
        List<Age> ages = new ArrayList<>();
        for (int at = 0; at < lexemes.size(); at++) {
            boolean years = lexemes.is(at, "year") || lexemes.is(at, "years");
            Age age = years ? ending(lexemes, at) : null;
            if (age != null) {
                ages.add(age);
            }
        }
        War war = ages.isEmpty() ? null : main(lexemes);
        if (war == null) {
            return List.of();
        }
        List<Clue> found = new ArrayList<>();
        for (Age age : ages) {
            found.add(new Clue.Between(lexemes.span(age.from(), age.to()), age.after(war.first()), Weight.WEAK));
        }
        return found;
    }

    /// The age whose number stands right before the word for years; absent where none does.
    private @Nullable Age ending(Lexemes lexemes, int years) {
        for (int at = Math.max(0, years - LONGEST_NUMBER); at < years; at++) {
            Numeral number = numerals.read(lexemes, at);
            if (number != null && skip(lexemes, number.to(), "-") == years) {
                return age(lexemes, at, years, number);
            }
        }
        return null;
    }

    private @Nullable Age age(Lexemes lexemes, int at, int years, Numeral number) {
        int amount = number.value().intValue();
        if (amount < 1 || amount > OLDEST) {
            return null;
        }
        if (number.ordinal()) {
            return isOfWar(lexemes, years) ? new Age(at, years + 1, amount - 1, amount) : null;
        }
        int war = warBehind(lexemes, skip(lexemes, skip(lexemes, years + 1, "-"), "old"));
        return war == 0 ? null : around(lexemes, at, war, amount);
    }

    /// "More than six" has the sixth year complete; plain "six" may be said of the one before, too.
    private Age around(Lexemes lexemes, int at, int to, int amount) {
        String before = lexemes.low(at - 1);
        boolean over = words.is("over", before) || words.is("over", lexemes.low(at - 2));
        return new Age(at, to, over ? amount : amount - 1, amount + 1);
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

    /// The war whose names the account uses most; absent where it uses none.
    private @Nullable War main(Lexemes lexemes) {
        int[] counts = new int[wars.size()];
        for (int at = 0; at < lexemes.size(); at++) {
            for (int war = 0; war < counts.length; war++) {
                counts[war] += wars.get(war).names().contains(lexemes.low(at)) ? 1 : 0;
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
