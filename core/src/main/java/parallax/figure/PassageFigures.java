package parallax.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.number.Lexemes;
import parallax.quantity.Amount;
import parallax.quantity.PhraseTable;
import parallax.quantity.Qualifier;
import parallax.quantity.Quantity;
import parallax.quantity.Unit;
import parallax.text.Span;

/// Reads the figures of one passage from first to last. A bare number is read in the light of the figure before it:
/// "70,000 civilians have fled …, 100,000 have fled …".
final class PassageFigures {
    /// What a bare number can count again.
    private static final Set<String> COUNTABLE =
            Set.of("people", "vessels", "vehicles", "trucks", "aircraft", "towns", "buildings", "households");

    private final Lexemes lexemes;
    private final FigureWords words;
    private final MeasureReader measures;
    private final TellingReader tellings;
    private final CountedReader counted;
    private final Setting setting;
    private final TableReader.Tables tables;
    private final List<Figure> found = new ArrayList<>();
    private @Nullable Figure last;
    private int lastBlock = -1;

    PassageFigures(
            Lexemes lexemes,
            FigureWords words,
            MeasureReader measures,
            CountedReader counted,
            Setting setting,
            TableReader.Tables tables) {
        this.lexemes = lexemes;
        this.words = words;
        this.measures = measures;
        this.tellings = new TellingReader(measures);
        this.counted = counted;
        this.setting = setting;
        this.tables = tables;
    }

    /// @param quantities of the passage, in order
    /// @param before     number of figures already found, so that ids go on
    List<Figure> read(List<Quantity> quantities, int before) {
        int next = 0;
        for (int at = 0; at < lexemes.size(); at++) {
            TableReader.Cell cell = tables.at(at);
            if (cell != null) {
                found.add(cell(cell, before + found.size() + 1));
            }
            while (next < quantities.size() && quantities.get(next).amount().number() <= at) {
                if (!tables.covers(quantities.get(next).amount().number())) {
                    amount(quantities.get(next), before);
                }
                next++;
            }
        }
        return found;
    }

    private Figure cell(TableReader.Cell cell, int number) {
        Span span = lexemes.span(cell.from(), cell.to());
        return new Figure(
                "f" + number,
                span,
                cell.value(),
                cell.value(),
                Qualifier.EXACT,
                cell.unit(),
                cell.measure(),
                cell.counted(),
                cell.place(),
                setting.time(lexemes, cell.column(lexemes, span), span),
                null,
                null);
    }

    /// Reads one amount of running text.
    private void amount(Quantity quantity, int before) {
        Amount amount = quantity.amount();
        if (setting.isTime(lexemes.span(amount.number(), amount.to()))) {
            return;
        }
        Counted what = counted.read(lexemes, quantity);
        if (isCounting(quantity, what)) {
            Figure figure = figure(quantity, what, before + found.size() + 1);
            found.add(figure);
            last = figure;
            lastBlock = lexemes.at(amount.from()).block();
        }
    }

    private boolean isCounting(Quantity quantity, Counted what) {
        Amount amount = quantity.amount();
        if (amount.isVague() || amount.isMoney()) {
            return true;
        }
        if (amount.unit() != null) {
            return amount.unit().name().equals("percentage");
        }
        if (what.noun().equals("-") || words.isUncounted(what.noun()) || !fits(quantity.unit(), what)) {
            return false;
        }
        boolean one = amount.value().intValue() <= 1 && amount.qualifier() == Qualifier.EXACT;
        if (one) {
            return false;
        }
        return what.unit() != null || isCountedNoun(amount, what) || isElliptic(amount, what) || isActor(quantity);
    }

    /// Lengths, times and the like are no figures; tonnes and the like are.
    private static boolean fits(@Nullable Unit unit, Counted what) {
        return unit == null || what.unit() != null;
    }

    /// A noun that the lexicon does not know is trusted as a plural behind digits or a large number.
    private static boolean isCountedNoun(Amount amount, Counted what) {
        return (amount.digits() || isLarge(amount))
                && what.noun().endsWith("s")
                && what.noun().length() > 3;
    }

    private static boolean isLarge(Amount amount) {
        return amount.value().intValue() >= 100;
    }

    private boolean isElliptic(Amount amount, Counted what) {
        boolean large = isLarge(amount);
        if (!what.noun().isEmpty() && !amount.digits() && !large) {
            return false;
        }
        boolean next = lexemes.joined(amount.to()) && words.isElliptic(lexemes.low(amount.to()));
        boolean qualified = amount.qualifier() != Qualifier.EXACT;
        boolean goesOn = last != null && lastBlock == lexemes.at(amount.from()).block() && amount.digits();
        boolean alone = what.noun().isEmpty();
        boolean tally = alone && counted.isTally(lexemes, amount.from());
        return large || next || qualified || goesOn || tally || alone && isOfNamed(amount.from());
    }

    /// "Of the 18", "all 18": those of whom something was counted before.
    private boolean isOfNamed(int from) {
        return words.isDeterminer(lexemes.low(from - 1)) && lexemes.is(from - 2, "of") || lexemes.is(from - 1, "all");
    }

    /// "He buried nine": the number alone is subject or object of a verb that tells. "Seven were turned back": some of
    /// those that were counted before.
    private boolean isActor(Quantity quantity) {
        SentenceTree tree = quantity.tree();
        boolean party = quantity.noun() < 0 && tree.hangs(quantity.head(), "nsubj", "obj");
        int verb = party ? tree.head(quantity.head()) : -1;
        if (verb >= 0 && measures.measure(tree.lower(verb)) != null) {
            return true;
        }
        boolean some = verb >= 0 && tree.hangs(quantity.head(), "nsubj") && tree.is(verb, PartOfSpeech.VERB);
        return some
                && tree.child(quantity.head(), "det", "amod", "acl") < 0
                && last != null
                && lastBlock == lexemes.at(quantity.amount().from()).block();
    }

    private Figure figure(Quantity quantity, Counted what, int number) {
        Moved moved = Moved.of(quantity);
        Amount amount = moved.amount();
        Figure model = last != null && lastBlock == lexemes.at(amount.from()).block() ? last : null;
        boolean bare = what.noun().isEmpty() || (what.unit() == null && !isCountedNoun(amount, what));
        int to = bare || (amount.unit() != null && !amount.isMoney()) ? amount.to() : Math.max(amount.to(), what.to());
        PhraseTable.Found suffix = words.suffix(lexemes, to);
        Amount read = suffix == null ? estimated(amount) : amount.as(Qualifier.valueOf(suffix.value()));
        Span span = lexemes.span(amount.from(), to);
        Span sentence = sentence(amount.from(), to);
        Told told = measure(quantity, what, bare, to, model);
        boolean loose = told.measure() == Measure.MONEY || amount.isShare();
        return new Figure(
                "f" + number,
                span,
                read.low(),
                read.high(),
                read.qualifier(),
                rated(unit(read, what, bare, model), to),
                told.measure(),
                countedWords(amount.to(), to),
                setting.place(quantity, paragraph(amount.from()), sentence, span, loose),
                setting.time(lexemes, sentence, span),
                told.telling() == null ? null : told.telling().span(),
                moved.change());
    }

    /// What is counted, in the account's words: `people` of "thousands of people".
    private String countedWords(int from, int to) {
        int first = lexemes.is(from, "of") ? from + 1 : from;
        return first >= to ? "" : lexemes.span(first, to).in(lexemes.text());
    }

    /// "had estimated the population at 40,000": what is estimated is about so many.
    private Amount estimated(Amount amount) {
        if (amount.qualifier() != Qualifier.EXACT || !amount.digits()) {
            return amount;
        }
        for (int at = amount.from() - 1;
                at > amount.from() - 12 && at >= 0 && !MeasureReader.isEdge(lexemes, at);
                at--) {
            if (lexemes.low(at).startsWith("estimat")) {
                return amount.as(Qualifier.ABOUT);
            }
        }
        return amount;
    }

    private String unit(Amount amount, Counted what, boolean bare, @Nullable Figure model) {
        if (amount.unit() != null) {
            return amount.isMoney() ? "money" : "%";
        }
        boolean alike = model != null && !amount.isVague() && COUNTABLE.contains(model.unit());
        if (what.unit() != null) {
            return model != null && alike && what.noun().equals("them") ? model.unit() : what.unit();
        }
        if (!bare) {
            return what.noun();
        }
        String before = amount.isVague()
                ? null
                : counted.unitBefore(lexemes, amount.from(), model == null && isOfNamed(amount.from()));
        if (before != null && !before.equals("money")) {
            return before;
        }
        return model != null && alike ? model.unit() : "people";
    }

    private String rated(String unit, int to) {
        PhraseTable.Found rate = words.rate(lexemes, to);
        for (int at = to + 1; rate == null && at < to + 5 && !MeasureReader.isEdge(lexemes, at); at++) {
            rate = lexemes.is(at, "every") || lexemes.is(at, "each") ? words.rate(lexemes, at) : null;
        }
        return rate == null ? unit : unit + "/" + rate.value();
    }

    /// What is measured, and the word that tells so.
    private record Told(Measure measure, @Nullable Telling telling) {}

    private Told measure(Quantity quantity, Counted what, boolean bare, int to, @Nullable Figure model) {
        Amount amount = quantity.amount();
        Measure own = words.measure(what.noun());
        Telling hung = tellings.read(quantity);
        boolean things = "buildings".equals(what.unit());
        Telling near = hung != null || things ? hung : measures.around(lexemes, amount.from(), to);
        String unit = amount.isMoney() ? "money" : amount.isShare() ? "%" : what.unit();
        if (amount.isMoney() || "money".equals(unit)) {
            return new Told(Measure.MONEY, near);
        }
        if (own != null && own != Measure.FIGHTERS) {
            return new Told(own, near);
        }
        if (near != null && fits(unit, near.measure()) && (near.isHarm() || near.isFreeing(lexemes) || own == null)) {
            return new Told(near.measure(), near);
        }
        Telling described = own == null ? null : measures.within(lexemes, amount.to(), to - 1);
        if (described != null && fits(unit, described.measure())) {
            return new Told(described.measure(), described);
        }
        if (own != null) {
            return new Told(own, near);
        }
        return new Told(bare && model != null ? model.measure() : Measure.OTHER, near);
    }

    /// Only people are hurt, moved or held.
    private static boolean fits(@Nullable String known, Measure measure) {
        String unit = known == null ? "people" : known;
        boolean people = unit.equals("people") || unit.equals("households") || unit.equals("%");
        return switch (measure) {
            case MONEY, TERRITORY -> unit.equals("%");
            case BESIEGED -> people || unit.equals("towns");
            case ATTENDEES -> people || unit.equals("organisations");
            default -> people;
        };
    }

    private Span paragraph(int from) {
        int start = from;
        while (start > 0 && lexemes.joined(start) && from - start < 150) {
            start--;
        }
        return lexemes.span(start, from + 1);
    }

    private Span sentence(int from, int to) {
        int start = from;
        while (start > 0 && !MeasureReader.isEdge(lexemes, start - 1) && from - start < 80) {
            start--;
        }
        int end = to;
        while (end < lexemes.size() && !MeasureReader.isEdge(lexemes, end) && end - to < 80) {
            end++;
        }
        return lexemes.span(start, Math.max(end, from + 1));
    }
}
