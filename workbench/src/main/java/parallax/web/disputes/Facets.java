package parallax.web.disputes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// By what the issues that are asked for can be narrowed down, each facet counted as if it were not chosen yet.
final class Facets {
    private static final int MOST = 12;

    private final Asked asked;
    private final List<IssueEntry> worded;

    Facets(Asked asked, List<IssueEntry> worded) {
        this.asked = asked;
        this.worded = worded;
    }

    List<Disputes.Facet> read() {
        return Arrays.stream(Facet.values())
                .map(facet -> new Disputes.Facet(facet.parameter(), facet.title(), facet.isOpen(), choices(facet)))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private List<Disputes.Choice> choices(Facet facet) {
        Map<String, Long> numbers = new HashMap<>();
        Map<String, String> stories = new HashMap<>();
        for (IssueEntry entry : worded) {
            if (asked.takes(entry, facet.parameter())) {
                new LinkedHashSet<>(facet.of(entry)).forEach(value -> numbers.merge(value, 1L, Long::sum));
                stories.put(entry.key().story(), entry.title());
            }
        }
        return numbers.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST)
                .map(number ->
                        new Disputes.Choice(number.getKey(), title(facet, number.getKey(), stories), number.getValue()))
                .toList();
    }

    private static String title(Facet facet, String value, Map<String, String> stories) {
        String title = facet == Facet.STORY ? stories.getOrDefault(value, "") : facet.title(value);
        return title.isBlank() ? value : title;
    }
}
