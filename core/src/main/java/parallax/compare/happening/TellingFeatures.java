package parallax.compare.happening;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.CaseActors;
import parallax.compare.ledger.FoldedName;
import parallax.compare.relation.Doers;
import parallax.place.Place;
import parallax.text.WordClasses;

/// What speaks for and against two tellings of a story being of one happening, or of rival versions of it, as numbers
/// in the order of [#NAMES].
final class TellingFeatures {
    /// A name that begins with `+` can only speak for it the more of it there is, one with `-` only against it.
    static final List<String> NAMES = List.of(
            "+alike",
            "-better",
            "-worse",
            "+topic",
            "+group",
            "+act",
            "+kin",
            "listed",
            "+type",
            "+words",
            "+rare",
            "+names",
            "+places",
            "+actors",
            "+recipients",
            "+doers",
            "+accused",
            "+place",
            "+sites",
            "+anaphora",
            "+days",
            "gap",
            "+dated",
            "datedGap",
            "yes",
            "no",
            "ahead",
            "account",
            "apart",
            "holder",
            "headline",
            "comment",
            "bare",
            "process",
            "density",
            "own");

    /// How many sentences apart two of different accounts count, and two of one account at most.
    private static final int ELSEWHERE = 30;

    private static final WordClasses CLASSES = WordClasses.read(TellingFeatures.class, "word-classes.tsv");

    private final TellingPairs pairs;
    private final CaseActors actors;
    private final Map<String, Integer> inAccount = new HashMap<>();
    private final int accounts;

    TellingFeatures(TellingPairs pairs, CaseActors actors) {
        this.pairs = pairs;
        this.actors = actors;
        Set<String> ids = new HashSet<>();
        for (Telling telling : pairs.tellings()) {
            ids.add(telling.in().id());
            telling.acts().forEach(act -> inAccount.merge(kind(telling, act), 1, Integer::sum));
        }
        this.accounts = Math.max(1, ids.size());
    }

    private static String kind(Telling telling, Act act) {
        return telling.in().id() + "\n" + act.group();
    }

    /// The features of two tellings by their places.
    float[] of(int left, int right) {
        Telling one = pairs.tellings().get(left);
        Telling other = pairs.tellings().get(right);
        Numbers numbers = new Numbers(NAMES.size());
        standing(numbers, left, right);
        acts(numbers, one, other);
        words(numbers, one, other);
        parties(numbers, one, other);
        places(numbers, one, other);
        DayFeatures.add(numbers, one, other);
        status(numbers, one, other);
        setting(numbers, one, other);
        return numbers.all();
    }

    /// How the two stand among the story's tellings: whether each has somebody better in the other's account.
    private void standing(Numbers numbers, int left, int right) {
        int here = pairs.better(left, right);
        int there = pairs.better(right, left);
        numbers.add(pairs.alike(left, right))
                .add(Math.min(here, there))
                .add(Math.max(here, there))
                .add(pairs.topic(left, right));
    }

    private static void acts(Numbers numbers, Telling one, Telling other) {
        boolean group = false;
        boolean same = false;
        boolean kin = false;
        for (Act act : one.acts()) {
            for (Act told : other.acts()) {
                boolean shared = act.group().equals(told.group());
                group |= shared;
                same |= shared && act.name().equals(told.name());
                kin |= shared
                        && (ActLexicon.areKin(act.name(), told.name()) || ActLexicon.areSame(act.name(), told.name()));
            }
        }
        numbers.add(group)
                .add(same)
                .add(kin)
                .add(count(one.isListed(), other.isListed()))
                .add(one.event().type() == other.event().type());
    }

    private void words(Numbers numbers, Telling one, Telling other) {
        double shared = 0;
        double rare = 0;
        double places = 0;
        double named = 0;
        for (Map.Entry<String, Double> feature : one.features().entrySet()) {
            String word = feature.getKey();
            double weight = feature.getValue() * other.features().getOrDefault(word, 0.0);
            if (weight > 0 && word.charAt(0) == '@') {
                places += weight;
            } else if (weight > 0 && word.charAt(0) == '=') {
                named += weight;
            } else if (weight > 0 && !CLASSES.is("generic", word)) {
                shared += weight;
                rare += weight * pairs.rarity(word);
            }
        }
        Set<String> names = new HashSet<>(one.names());
        names.retainAll(other.names());
        numbers.add(shared).add(rare).add(names.size()).add(places).add(named);
    }

    private void parties(Numbers numbers, Telling one, Telling other) {
        boolean doers = !one.doers().isEmpty() && !other.doers().isEmpty();
        numbers.add(overlap(one.recipients(), other.recipients()))
                .add(!doers ? 0 : Doers.meet(actors, one.doers(), other.doers()) ? 1 : -1)
                .add(isAccused(one, other) || isAccused(other, one));
    }

    /// 1 where two sides have one in common, -1 where they have none, 0 where one is empty.
    private static int overlap(Collection<String> one, Collection<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : Collections.disjoint(one, other) ? -1 : 1;
    }

    /// Whether the one's teller is said to have done the other.
    private boolean isAccused(Telling one, Telling other) {
        String holder = one.holder().actor();
        return holder != null && Doers.meet(actors, List.of(holder), other.doers());
    }

    private static void places(Numbers numbers, Telling one, Telling other) {
        boolean named = one.place() != null && other.place() != null;
        boolean local = Sites.isLocal(one.place()) && Sites.isLocal(other.place());
        String here = one.event().place();
        String there = other.event().place();
        numbers.add(named && Sites.isSame(one.place(), other.place()) ? 1 : local ? -1 : 0)
                .add(here == null || there == null ? 0 : FoldedName.of(here).equals(FoldedName.of(there)) ? 1 : -1)
                .add(isBefore(one, other.place()) || isBefore(other, one.place()));
    }

    /// Whether one names no place and the sentences before it name the other's.
    private static boolean isBefore(Telling telling, @Nullable Place place) {
        return telling.place() == null
                && place != null
                && telling.features().containsKey("@" + FoldedName.of(place.name()));
    }

    private static void status(Numbers numbers, Telling one, Telling other) {
        Polarity here = Polarity.of(one);
        Polarity there = Polarity.of(other);
        numbers.add(count(here == Polarity.YES, there == Polarity.YES))
                .add(count(here == Polarity.NO, there == Polarity.NO))
                .add(count(isOpen(here), isOpen(there)));
    }

    private static boolean isOpen(Polarity polarity) {
        return polarity == Polarity.AHEAD || polarity == Polarity.NONE;
    }

    private void setting(Numbers numbers, Telling one, Telling other) {
        boolean same = one.in().id().equals(other.in().id());
        String group = one.acts().getFirst().group();
        numbers.add(same)
                .add(same ? Math.min(ELSEWHERE, Math.abs(one.number() - other.number())) : ELSEWHERE)
                .add(one.holder().name().equals(other.holder().name()))
                .add(count(one.sentence().isHeadline(), other.sentence().isHeadline()))
                .add(count(one.in().isComment(), other.in().isComment()))
                .add(count(one.isBare(), other.isBare()))
                .add(Processes.is(group))
                .add((double) pairs.having("#" + group) / accounts)
                .add(Math.max(own(one), own(other)));
    }

    /// How many tellings of its kind its account has.
    private int own(Telling telling) {
        return inAccount.getOrDefault(kind(telling, telling.acts().getFirst()), 1);
    }

    private static int count(boolean one, boolean other) {
        return (one ? 1 : 0) + (other ? 1 : 0);
    }
}
