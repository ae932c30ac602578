package parallax.compare.count;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.compare.count.Tally.Trait;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.number.Lexemes;
import parallax.place.Place;
import parallax.quantity.Qualifier;
import parallax.statement.Told;
import parallax.text.PassageKind;
import parallax.text.Span;

/// What the words of a figure say of it besides what it counts ([Trait]).
final class TraitReader {
    private static final int NEAR = 10;

    /// Most words between "including" and the last number of its list.
    private static final int LIST = 12;

    private final CountLexicon lexicon;

    TraitReader(CountLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// @param doubtful whether the nearest words tell of other victims than its sentence
    Set<Trait> read(Figure figure, Surroundings around, Account account, boolean doubtful) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(traits, Trait.DOUBTFUL, doubtful);
        Lexemes lexemes = around.lexemes();
        int near = Math.max(around.begin(), around.from() - NEAR);
        add(traits, Trait.HEADLINE, around.kind() == PassageKind.HEADLINE);
        add(traits, Trait.CELL, isCell(account, figure));
        add(traits, Trait.PART, isPart(figure, around, account));
        add(traits, Trait.BASE, lexemes.is(around.from() - 1, "the") && lexemes.is(around.from() - 2, "of"));
        add(traits, Trait.REVISED, lexicon.any(lexemes, near, around.from(), "REVISED"));
        add(traits, Trait.RAISED, lexicon.any(lexemes, near, around.from(), "RAISED"));
        add(traits, Trait.EARLIER, lexicon.any(lexemes, near, Math.min(around.end(), around.to() + NEAR), "EARLIER"));
        add(
                traits,
                Trait.WIDER,
                lexicon.any(lexemes, around.from(), Math.min(around.end(), around.to() + NEAR), "WIDER"));
        add(traits, Trait.NARROWER, isNarrower(lexemes, around));
        add(traits, Trait.ADDED, figure.change() != null && figure.change().difference() || isMore(lexemes, around));
        add(traits, Trait.GIVEN, isGiven(lexemes, near, around.from()));
        add(traits, Trait.CARRIED, !isNamed(account.places(), figure.place(), around.sentence()));
        add(traits, Trait.VAGUE, figure.qualifier() == Qualifier.VAGUE);
        return traits;
    }

    /// "The office put the toll at", "gave a slightly lower toll of": said of a toll that is spoken of already.
    private boolean isGiven(Lexemes lexemes, int from, int to) {
        boolean given = false;
        for (int at = from; at < to; at++) {
            if (given && lexicon.is("COUNT", lexemes.low(at))) {
                return true;
            }
            given |= lexicon.is("GIVEN", lexemes.low(at));
        }
        return false;
    }

    private static void add(Set<Trait> traits, Trait trait, boolean has) {
        if (has) {
            traits.add(trait);
        }
    }

    /// "of whom 1,870 are children", "including two women": where the sentence tells the whole too.
    private boolean isPart(Figure figure, Surroundings around, Account account) {
        Lexemes lexemes = around.lexemes();
        int near = Math.max(around.begin(), around.from() - LIST);
        boolean behind = lexemes.is(around.to() - 2, "of") || lexemes.is(around.to(), "of");
        boolean ofThem = behind
                && lexicon.is(
                        "PARTING",
                        "of-" + lexemes.low(lexemes.is(around.to(), "of") ? around.to() + 1 : around.to() - 1));
        boolean ofThose = lexemes.is(around.to() - 3, "of") && lexicon.isWhole(lexemes.low(around.to() - 1));
        return ofThose
                || (ofThem || lexicon.any(lexemes, near, around.from(), "PARTING"))
                        && hasWhole(figure, around, account);
    }

    private static boolean hasWhole(Figure figure, Surroundings around, Account account) {
        Span sentence = around.sentence();
        for (Told<Figure> told : account.figures()) {
            Figure other = told.record();
            if ((other.measure() == figure.measure() || figure.measure() == Measure.FIGHTERS)
                    && other.span().start() < figure.span().start()
                    && sentence.contains(other.span())) {
                return true;
            }
        }
        return false;
    }

    /// "in his bus alone", "displaced within the island".
    private boolean isNarrower(Lexemes lexemes, Surroundings around) {
        int from = Math.max(around.begin(), around.from() - NEAR);
        int to = Math.min(around.end(), around.to() + NEAR);
        for (int at = from; at < to; at++) {
            boolean near = at >= around.from() - 2 && at < around.to() + NEAR / 2;
            if (near && lexemes.is(at, "alone") || lexicon.is("INSIDE", lexemes.low(at)) && isPlace(lexemes, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /// "the island", "Rasnik"; not "within the hour" or "within two days".
    private boolean isPlace(Lexemes lexemes, int at) {
        int noun = lexemes.is(at, "the") || lexemes.is(at, "its") ? at + 1 : at;
        return (noun > at || lexemes.at(at).capital()) && !lexicon.isStop(lexemes.low(noun));
    }

    /// "another 12", "12 more people", "12 others".
    private static boolean isMore(Lexemes lexemes, Surroundings around) {
        Set<String> before = Set.of("another", "further", "additional");
        if (before.contains(lexemes.low(around.from() - 1)) || before.contains(lexemes.low(around.from()))) {
            return true;
        }
        Set<String> more = Set.of("more", "others", "other", "additional", "further");
        for (int at = around.from(); at <= around.to(); at++) {
            if (more.contains(lexemes.low(at)) && !lexemes.is(at + 1, "than")) {
                return true;
            }
        }
        return false;
    }

    /// A line of three numbers or more, parted by wide gaps.
    private static boolean isCell(Account account, Figure figure) {
        String text = account.document().text();
        int start = figure.span().start();
        int end = figure.span().end();
        boolean wideBefore = start >= 2 && isGap(text, start - 2);
        boolean wideBehind = end + 1 < text.length() && isGap(text, end);
        return (wideBefore || (start >= 1 && isCellMark(text.charAt(start - 1))))
                && (wideBehind || end >= text.length() || isCellMark(text.charAt(end)));
    }

    private static boolean isGap(String text, int at) {
        return text.charAt(at) == ' ' && text.charAt(at + 1) == ' ';
    }

    private static boolean isCellMark(char c) {
        return c == '\t' || c == '|' || c == '\n';
    }

    private static boolean isNamed(List<Place> places, @Nullable String name, Span sentence) {
        return places.stream().anyMatch(place -> place.name().equals(name) && sentence.contains(place.span()));
    }
}
