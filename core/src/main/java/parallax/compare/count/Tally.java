package parallax.compare.count;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Holder;
import parallax.compare.ledger.RecordRef;
import parallax.figure.Figure;
import parallax.place.Coordinates;
import parallax.text.Span;
import parallax.time.Interval;

/// A figure, and what it counts as far as its account tells.
///
/// @param unit     `people`, or what things are counted, such as `vessels`
/// @param groups   who of the people, such as `children`; empty for anybody
/// @param noun     what is counted, in one or two words for the reader
/// @param traits   what else its words say of it
/// @param replaced the number that it replaces; absent where it is not said to replace one
/// @param sentence the words that were read
/// @param time     the figure's, unless it is when somebody said it
/// @param place    the figure's, unless it is where the account was written
/// @param happened days of the happening; unknown where not said, or where they are more than a few
/// @param asOf     the day or days at which the count stood: its own, else those of the account
/// @param asOfSaid whether its own words say as of when
/// @param at       where; absent for an unknown place
/// @param sides    points of the compass that its words name
/// @param names    proper names of its sentence, folded, and how near they stand
/// @param near     the words nearest to it, stemmed, without names
/// @param words    other telling words around it, and how near they stand
public record Tally(
        RecordRef ref,
        Compared compared,
        Figure figure,
        Holder holder,
        Topic topic,
        String unit,
        Set<String> groups,
        String noun,
        Set<Trait> traits,
        @Nullable BigDecimal replaced,
        Phase phase,
        Span sentence,
        Interval time,
        @Nullable String place,
        Interval happened,
        Interval asOf,
        boolean asOfSaid,
        @Nullable Coordinates at,
        Set<String> sides,
        Set<String> names,
        Set<String> near,
        Map<String, Double> words) {

    /// What words say of a count.
    public enum Trait {
        /// A part of another count of its sentence: "of whom 12 were children".
        PART,
        /// A cell of a table.
        CELL,
        /// It stands in the headline.
        HEADLINE,
        /// It replaces an earlier count.
        REVISED,
        /// It grew to this: "rose to 40".
        RAISED,
        /// It was given before.
        EARLIER,
        /// Given as a toll that is spoken of already: "put the toll at 40".
        GIVEN,
        /// Of a wider whole: "across the country".
        WIDER,
        /// Of a narrower part: "in one bus alone", "within the island".
        NARROWER,
        /// By how much a count grew: "12 more".
        ADDED,
        /// What another count is a part of: "46 of the 240".
        BASE,
        /// The nearest words tell of other victims than its sentence.
        DOUBTFUL,
        /// Its place is one that was spoken of before, and may be another's.
        CARRIED,
        /// No number at all: "many", "several".
        VAGUE
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /// This figure as one that counts what another counts.
    public Tally as(Tally other) {
        return new Tally(
                ref,
                compared,
                figure,
                holder,
                other.topic,
                other.unit,
                other.groups,
                noun,
                traits,
                replaced,
                phase,
                sentence,
                time,
                place,
                happened,
                asOf,
                asOfSaid,
                at,
                sides,
                names,
                near,
                words);
    }

    /// Whether its own words do not say what it counts.
    public boolean isBare() {
        return noun.isEmpty() && figure.telling() == null;
    }

    /// Whether it names as many as another, with the same firmness or not.
    public boolean sameNumber(Tally other) {
        BigDecimal mine = number();
        return mine.compareTo(other.number()) == 0;
    }

    /// The number that is written: the low bound where there is one.
    public BigDecimal number() {
        BigDecimal low = figure.low();
        BigDecimal high = figure.high();
        return low != null ? low : high != null ? high : BigDecimal.ZERO;
    }
}
