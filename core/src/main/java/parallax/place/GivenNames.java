package parallax.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.language.Reading;
import parallax.place.Candidate.Evidence;
import parallax.place.Candidate.Origin;
import parallax.place.Candidate.Unit;
import parallax.text.Span;

/// Makes candidates of names that somebody else found.
final class GivenNames {
    private final PlaceLists lists;
    private final String text;
    private final Map<Span, Candidate> found = new HashMap<>();

    GivenNames(PlaceLists lists, Reading reading, List<Candidate> candidates) {
        this.lists = lists;
        this.text = reading.document().text();
        candidates.forEach(candidate -> found.put(candidate.span(), candidate));
    }

    List<Candidate> of(List<Span> spans) {
        return spans.stream().map(this::of).toList();
    }

    private Candidate of(Span span) {
        Candidate own = found.get(span);
        return own != null && !own.entries().isEmpty()
                ? own
                : looked(span, span.in(text).strip());
    }

    private Candidate looked(Span span, String words) {
        ShortForms.Form form = lists.forms().abbreviation(words);
        if (form == null) {
            form = lists.forms().demonym(words);
        }
        if (form != null) {
            return new Candidate(
                    span,
                    form.name(),
                    ShortForms.entries(form, lists.gazetteer()),
                    Origin.SHORT,
                    Evidence.NONE,
                    Unit.WIDER);
        }
        return new Candidate(span, words, lists.gazetteer().named(words), Origin.NAMED, Evidence.NONE, Unit.ANY);
    }
}
