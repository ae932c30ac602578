package parallax.compare.happening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.CaseActors;
import parallax.compare.ledger.FoldedName;
import parallax.compare.ledger.Groups;
import parallax.compare.relation.Doers;
import parallax.event.EventStatus;
import parallax.place.Place;
import parallax.text.WordClasses;
import parallax.time.Interval;

/// Parts tellings that are alike into those that are surely of one happening. In a war one attack is told like
/// the next; only what names it counts: a ship or building by its name, those it was done to, a number of a
/// round, a day with a place, rare words. Who holds two attacks for one accuses accounts of contradictions that
/// they do not have.
final class Strands {
    private static final double SURE = 3;
    /// Two attacks with other days or another place given are one only by names.
    private static final double SURE_THOUGH_APART = 3.5;
    /// What is not told day by day, such as a walkout or an exchange of prisoners, is known by less.
    private static final double SURE_OF_RARE = 1.5;
    /// On one day there is hardly more than one of it.
    private static final double SAME_DAY = 2;
    /// What a word of a neighbouring sentence is worth.
    private static final double NEARBY = 0.5;
    /// What a place or a party has one of at a time.
    private static final Set<String> UNIQUE = Set.of("blockade", "walkout", "exercise");
    /// At one place hardly two agreements are made within a few days: rather one is dated differently.
    private static final String SIGNED = "agreement";
    private static final double SIGNED_NEAR = 1.5;
    private static final int FEW_DAYS = 3;
    /// So many sentences back "the strike" can be told.
    private static final int RECENT = 5;
    /// So many tellings with a feature in common are linked to the one before them.
    private static final int LINKS = 24;

    private static final WordClasses CLASSES = WordClasses.read(Strands.class, "word-classes.tsv");

    private final CaseActors actors;

    Strands(CaseActors actors) {
        this.actors = actors;
    }

    /// The parts in order of their first tellings.
    List<Happening> of(Happening happening) {
        List<Telling> tellings = happening.tellings();
        Groups parts = new Groups(tellings.size());
        for (int i = 0; i < tellings.size(); i++) {
            Telling answered = Comments.answered(tellings.get(i), tellings, happening.group());
            if (answered != null) {
                parts.join(i, tellings.indexOf(answered));
            }
        }
        joinBare(happening, parts);
        for (int i = 1; i < tellings.size(); i++) {
            int before = before(happening.group(), tellings, i);
            if (before >= 0) {
                parts.join(i, before);
            }
        }
        for (List<Integer> pair : pairs(tellings)) {
            int one = pair.getFirst();
            int other = pair.getLast();
            if (parts.root(one) != parts.root(other)
                    && areOne(happening.group(), tellings.get(one), tellings.get(other))) {
                parts.join(one, other);
            }
        }
        return parts.all().stream()
                .map(part -> new Happening(
                        happening.group(), part.stream().map(tellings::get).toList()))
                .toList();
    }

    /// What "the strike" takes up: the last of its kind that the account told before, some sentences back; -1 where it
    /// says itself which it is.
    private int before(String group, List<Telling> tellings, int at) {
        Telling telling = tellings.get(at);
        boolean bare = telling.days().isUnknown()
                && telling.place() == null
                && telling.recipients().isEmpty();
        if (!bare || !isDefinite(telling)) {
            return -1;
        }
        for (int i = at - 1; i >= 0 && i >= at - LINKS; i--) {
            Telling other = tellings.get(i);
            int apart = telling.number() - other.number();
            if (other.in().id().equals(telling.in().id())
                    && !other.sentence().isHeadline()
                    && apart >= 0
                    && apart <= RECENT
                    && !Representatives.RESULTS.contains(other.act(group))
                    && ActLexicon.areKin(other.act(group), telling.act(group))) {
                return i;
            }
        }
        return -1;
    }

    /// "The strike", "that deadly attack".
    private boolean isDefinite(Telling telling) {
        Words sentence = telling.sentence();
        int at = sentence.indexAt(telling.event().trigger().start());
        for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
            if (CLASSES.is("definite", sentence.lower().get(i))) {
                return true;
            }
        }
        return false;
    }

    /// Joins what denies a siege without saying which to those of the one place of which all others tell.
    private static void joinBare(Happening happening, Groups parts) {
        if (!UNIQUE.contains(happening.group())) {
            return;
        }
        List<Telling> tellings = happening.tellings();
        int first = -1;
        for (int i = 0; i < tellings.size(); i++) {
            Place place = tellings.get(i).place();
            if (place != null && first < 0) {
                first = i;
            } else if (place != null && !Sites.isSame(place, tellings.get(first).place())) {
                return;
            }
        }
        for (int i = 0; i < tellings.size() && first >= 0; i++) {
            Telling telling = tellings.get(i);
            if (telling.place() == null && telling.doers().isEmpty() && Polarity.of(telling) == Polarity.NO) {
                parts.join(i, first);
            }
        }
    }

    private static Set<List<Integer>> pairs(List<Telling> tellings) {
        Map<String, List<Integer>> byFeature = new HashMap<>();
        Set<List<Integer>> pairs = new TreeSet<>(
                Comparator.comparing((List<Integer> pair) -> pair.getFirst()).thenComparing(List::getLast));
        for (int i = 0; i < tellings.size(); i++) {
            for (String feature : tellings.get(i).features().keySet()) {
                List<Integer> before = byFeature.computeIfAbsent(feature, any -> new ArrayList<>());
                for (int other : before.subList(Math.max(0, before.size() - LINKS), before.size())) {
                    pairs.add(List.of(other, i));
                }
                before.add(i);
            }
        }
        return pairs;
    }

    private boolean areOne(String group, Telling one, Telling other) {
        boolean ahead = Polarity.of(one) == Polarity.AHEAD || Polarity.of(other) == Polarity.AHEAD;
        boolean days = !one.days().isUnknown() && !other.days().isUnknown();
        boolean daysMeet = days && one.days().meets(other.days());
        boolean places = Sites.isLocal(one.place()) && Sites.isLocal(other.place());
        boolean samePlace = places && Sites.isSame(one.place(), other.place());
        boolean apart = Anchors.areNeeded(group) && (days && !daysMeet && !ahead || places && !samePlace);
        boolean rare = !Anchors.areNeeded(group) && !Likeness.isVenue(group);
        boolean sameDay = rare && daysMeet && isDay(one.days()) && isDay(other.days()) && isSameAct(group, one, other);
        double sure = named(group, one, other)
                + (sameDay ? SAME_DAY : daysMeet ? 1 : 0)
                + (samePlace ? 1 : 0)
                + (samePlace && group.equals(SIGNED) && isWithin(one.days(), other.days()) ? SIGNED_NEAR : 0)
                + beside(group, one, other);
        boolean unique = UNIQUE.contains(group)
                && isSameAct(group, one, other)
                && (samePlace || Doers.meet(actors, one.doers(), other.doers()) || isAnaphoric(one, other))
                && !(places && !samePlace);
        return unique || sure >= (apart ? SURE_THOUGH_APART : rare ? SURE_OF_RARE : SURE);
    }

    private static boolean isDay(Interval days) {
        return days.from() != null && days.from().equals(days.to());
    }

    private static boolean isSameAct(String group, Telling one, Telling other) {
        return ActLexicon.areSame(one.act(group), other.act(group));
    }

    /// Whether one names no place and the sentences before it name the other's.
    private static boolean isAnaphoric(Telling one, Telling other) {
        return one.place() == null && isBefore(one, other.place())
                || other.place() == null && isBefore(other, one.place());
    }

    private static boolean isBefore(Telling telling, @Nullable Place place) {
        return place != null && telling.features().containsKey("@" + FoldedName.of(place.name()));
    }

    /// Whether both are days, and few lie between.
    private static boolean isWithin(Interval one, Interval other) {
        LocalDate from = one.from();
        LocalDate otherFrom = other.from();
        return from != null
                && otherFrom != null
                && from.equals(one.to())
                && otherFrom.equals(other.to())
                && Math.abs(ChronoUnit.DAYS.between(from, otherFrom)) <= FEW_DAYS;
    }

    private double named(String group, Telling one, Telling other) {
        double sum = Collections.disjoint(one.ordinals(), other.ordinals()) ? 0 : 2;
        for (Map.Entry<String, Double> feature : one.features().entrySet()) {
            Double weight = other.features().get(feature.getKey());
            if (weight != null && (weight == 1 || feature.getValue() == 1)) {
                boolean both = weight == 1 && feature.getValue() == 1;
                sum += (both ? 1 : NEARBY) * worth(feature.getKey(), one, other);
            }
        }
        boolean sameDoers = Doers.meet(actors, one.doers(), other.doers());
        boolean sameAct = ActLexicon.areKin(one.act(group), other.act(group));
        return sum + (sameDoers ? 1 : 0) + (sameAct ? 0.5 : 0);
    }

    private double worth(String feature, Telling one, Telling other) {
        if (feature.charAt(0) == '=') {
            String id = feature.substring(1);
            return one.recipients().contains(id) && other.recipients().contains(id) ? 2 : 0;
        }
        if (feature.charAt(0) == '@' || CLASSES.is("generic", feature)) {
            return 0;
        }
        return one.names().contains(feature) && other.names().contains(feature) ? 2 : 1;
    }

    /// In one account what follows is of the same happening if it denies it, or accuses who denied it.
    private double beside(String group, Telling one, Telling other) {
        int apart = Math.abs(one.number() - other.number());
        if (!one.in().id().equals(other.in().id()) || apart > 3) {
            return 0;
        }
        boolean denies = one.status() == EventStatus.DENIED || other.status() == EventStatus.DENIED;
        boolean same = isSameAct(group, one, other) || Doers.meet(actors, one.doers(), other.doers());
        boolean voices = !one.holder().name().equals(other.holder().name());
        return (denies && same ? 2 : 0) + (voices && apart <= 1 ? 1 : 0) + (isAccused(one, other) ? 2 : 0);
    }

    private boolean isAccused(Telling one, Telling other) {
        Set<String> accused = new HashSet<>(one.doers());
        Set<String> others = new HashSet<>(other.doers());
        String holder = one.holder().actor();
        String otherHolder = other.holder().actor();
        return holder != null && Doers.meet(actors, List.of(holder), others)
                || otherHolder != null && Doers.meet(actors, List.of(otherHolder), accused);
    }
}
