package parallax.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import parallax.text.Span;

/// Krippendorff's alpha for units that coders find themselves in a text (Krippendorff 1995, "On the reliability of
/// unitizing continuous data"; 2004, "Measuring the reliability of qualitative text analysis data"), by DKPro
/// Statistics.
/// Several texts are one continuum, one after the other; lengths are characters.
public final class UnitisingAlpha {
    private final SequencedMap<String, Integer> offsets = new TreeMap<>();
    private final long length;

    /// @param lengths of the texts that both have coded, by document, in UTF-16 units
    public UnitisingAlpha(SequencedMap<String, Integer> lengths) {
        int offset = 0;
        for (var document : lengths.entrySet()) {
            offsets.put(document.getKey(), offset);
            offset = Math.addExact(offset, document.getValue());
        }
        this.length = offset;
    }

    /// How far two coders agree. Units of other documents than the given ones are passed over.
    public Agreement of(List<Unit> first, List<Unit> second) {
        TreeSet<String> categories = new TreeSet<>();
        first.forEach(unit -> categories.add(unit.category()));
        second.forEach(unit -> categories.add(unit.category()));
        UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(2, 0, length);
        List<int[]> counts = new ArrayList<>();
        for (String category : categories) {
            counts.add(new int[] {add(study, 0, category, first), add(study, 1, category, second)});
        }
        var measure = new KrippendorffAlphaUnitizingAgreement(study);
        List<Agreement.OfCategory> each = new ArrayList<>();
        for (String category : categories) {
            int[] units = counts.get(each.size());
            double alpha = units[0] + units[1] == 0 ? Double.NaN : measure.calculateCategoryAgreement(category);
            each.add(new Agreement.OfCategory(category, units[0], units[1], finite(alpha)));
        }
        boolean any = counts.stream().anyMatch(units -> units[0] + units[1] > 0);
        return new Agreement(any ? finite(measure.calculateAgreement()) : OptionalDouble.empty(), each);
    }

    private static OptionalDouble finite(double alpha) {
        return Double.isFinite(alpha) ? OptionalDouble.of(alpha) : OptionalDouble.empty();
    }

    /// Units of one coder and category must not overlap: those that do are one.
    private int add(UnitizingAnnotationStudy study, int coder, String category, List<Unit> units) {
        TreeSet<Span> spans = new TreeSet<>();
        for (Unit unit : units) {
            Integer offset = offsets.get(unit.document());
            if (offset != null && unit.category().equals(category)) {
                spans.add(new Span(
                        offset + unit.span().start(), offset + unit.span().end()));
            }
        }
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (!apart.isEmpty() && apart.getLast().overlaps(span)) {
                apart.add(apart.removeLast().cover(span));
            } else {
                apart.add(span);
            }
        }
        apart.forEach(span -> study.addUnit(span.start(), span.length(), coder, category));
        return apart.size();
    }
}
