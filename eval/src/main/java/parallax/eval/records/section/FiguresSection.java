package parallax.eval.records.section;

import java.util.List;
import parallax.eval.records.side.PlainEntry;
import parallax.eval.records.side.Side;
import parallax.eval.value.Bounds;
import parallax.eval.value.Days;
import parallax.eval.value.Labels;
import parallax.eval.value.PlaceNames;

/// Figures: how many, of what, where and when.
record FiguresSection(SidePair pair, InsideShare inside) {
    List<Match<PlainEntry>> score() {
        List<PlainEntry> golds = pair.gold().figures();
        List<PlainEntry> theirs = pair.predicted().figures();
        List<Match<PlainEntry>> matches = pair.matchOverlaps(golds, theirs, FiguresSection::likeness);
        pair.count("figures.span", golds, theirs, matches, any -> true);
        matches.forEach(this::bounds);
        for (String key : List.of("qualifier", "unit", "measure")) {
            pair.labels("figures." + key, matches, key, key);
        }
        places(golds, matches);
        times(golds, matches);
        inside.score("figures.inside", golds, matches);
        pair.count("figures.tuple", golds, theirs, matches, FiguresSection::isSameTuple);
        return matches;
    }

    private void bounds(Match<PlainEntry> match) {
        PlainEntry gold = match.gold();
        if (gold.raw().has("low") || gold.raw().has("high")) {
            pair.tally().hit("figures.bounds", sameBounds(gold, match.predicted()));
        } else {
            pair.skip("figures.bounds: gold record without 'low' and 'high', not scored: " + gold.id());
        }
    }

    private void places(List<PlainEntry> golds, List<Match<PlainEntry>> matches) {
        if (Side.annotated(golds, "place")) {
            matches.forEach(match ->
                    pair.tally().hit("figures.place", place(match.gold()).same(place(match.predicted()))));
        } else if (!matches.isEmpty()) {
            pair.skip("figures.place: gold has no 'place' here, not scored");
        }
    }

    private void times(List<PlainEntry> golds, List<Match<PlainEntry>> matches) {
        if (Side.annotated(golds, "from", "to")) {
            matches.forEach(match ->
                    pair.tally().hit("figures.time", time(match.gold()).overlaps(time(match.predicted()))));
        } else if (!matches.isEmpty()) {
            pair.skip("figures.time: gold has no 'from' and 'to' here, not scored");
        }
    }

    private static double likeness(PlainEntry gold, PlainEntry predicted) {
        boolean sameMeasure = Labels.plain(gold.words("measure")).equals(Labels.plain(predicted.words("measure")));
        return (SidePair.one(sameBounds(gold, predicted)) + SidePair.one(sameMeasure)) / 2;
    }

    private static boolean isSameTuple(Match<PlainEntry> match) {
        String want = measure(match.gold());
        return sameBounds(match.gold(), match.predicted())
                && (want.isEmpty() || want.equals(measure(match.predicted())));
    }

    private static boolean sameBounds(PlainEntry gold, PlainEntry predicted) {
        return Bounds.of(gold.raw()).same(Bounds.of(predicted.raw()));
    }

    private static String measure(PlainEntry figure) {
        return Labels.of(figure.words("measure"), "measure");
    }

    private static PlaceNames place(PlainEntry figure) {
        return PlaceNames.of(figure.raw().path("place"));
    }

    private static Days time(PlainEntry figure) {
        return Days.of(figure.raw());
    }
}
