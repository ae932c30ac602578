package parallax.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.search.Facet;
import parallax.search.SavedSearch;
import parallax.search.SearchRequest;
import parallax.search.query.Days;
import parallax.search.query.Expression;
import parallax.search.query.QueryReader;
import parallax.web.page.Address;
import parallax.web.page.BadRequest;
import parallax.web.page.Parameter;

/// A search as an address tells it, and the way back.
record Asked(Address address) {
    static final List<Parameter> PARAMETERS = parameters();

    private static final List<String> ORDERS = Arrays.stream(SearchRequest.Order.values())
            .map(order -> order.name().toLowerCase(Locale.ROOT))
            .toList();

    private static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        all.add(Parameter.text("q", "What to look for: words, \"exact words\", AND OR NOT, field:value."));
        for (Facet facet : Facet.values()) {
            all.add(Parameter.texts(facet.label(), "Only passages with one of these values of the facet."));
        }
        all.add(Parameter.text("from", "Only accounts that may be published on or after this day, month or year."));
        all.add(Parameter.text("to", "Only accounts that may be published on or before this day, month or year."));
        all.add(Parameter.flag("undated", "Only accounts of which nobody knows when they were published."));
        all.add(Parameter.choice("sort", "Order of the passages.", List.of("best", "oldest", "newest")));
        return List.copyOf(all);
    }

    String query() {
        return address.value("q");
    }

    /// @throws parallax.search.query.QueryFault where the query cannot be understood
    Expression expression() {
        List<Expression> all = new ArrayList<>();
        all.add(QueryReader.read(query()));
        if (!from().equals("*") || !to().equals("*")) {
            try {
                all.add(new Expression.Published(Days.between(from(), to())));
            } catch (IllegalArgumentException e) {
                throw new BadRequest(String.valueOf(e.getMessage()), e);
            }
        }
        if (address.value("undated").equals("true")) {
            all.add(new Expression.Undated());
        }
        return all.size() == 1 ? all.getFirst() : new Expression.All(all);
    }

    private String from() {
        return address.value("from").isBlank() ? "*" : address.value("from").strip();
    }

    private String to() {
        return address.value("to").isBlank() ? "*" : address.value("to").strip();
    }

    Map<Facet, List<String>> chosen() {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (!address.all(facet.label()).isEmpty()) {
                chosen.put(facet, address.all(facet.label()));
            }
        }
        return chosen;
    }

    SearchRequest.Order order() {
        String order = address.value("sort");
        if (order.isEmpty()) {
            return SearchRequest.Order.BEST;
        }
        if (!ORDERS.contains(order)) {
            throw new BadRequest("\"sort\" must be one of " + String.join(", ", ORDERS) + ", not \"" + order + "\"");
        }
        return SearchRequest.Order.valueOf(order.toUpperCase(Locale.ROOT));
    }

    /// The query with the days in its own words, so that it can be kept as one.
    String whole() {
        boolean dated = !from().equals("*") || !to().equals("*");
        String days = dated ? "date:[" + from() + " TO " + to() + "]" : "";
        String undated = address.value("undated").equals("true") ? "date:undated" : "";
        String limits = String.join(
                " ", Stream.of(days, undated).filter(limit -> !limit.isEmpty()).toList());
        return limits.isEmpty() ? query() : query().isBlank() ? limits : "(" + query() + ") " + limits;
    }

    /// Where a search that was kept is shown.
    static Address of(SavedSearch saved) {
        Address address = Address.of("/search").with("q", saved.query());
        for (Map.Entry<Facet, List<String>> chosen : new TreeMap<>(saved.chosen()).entrySet()) {
            for (String value : chosen.getValue()) {
                address = address.and(chosen.getKey().label(), value);
            }
        }
        return saved.order() == SearchRequest.Order.BEST
                ? address
                : address.with("sort", saved.order().name().toLowerCase(Locale.ROOT));
    }
}
