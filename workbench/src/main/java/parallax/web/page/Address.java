package parallax.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A page with what it is told: all that makes up a view, so that a link shows the same to whoever follows it.
///
/// @param path   such as `/disputes`
/// @param values by parameter, in order; none is empty
public record Address(String path, Map<String, List<String>> values) {
    public Address {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((name, list) -> {
            List<String> filled =
                    list.stream().filter(value -> !value.isEmpty()).toList();
            if (!filled.isEmpty()) {
                kept.put(name, filled);
            }
        });
        values = java.util.Collections.unmodifiableMap(kept);
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /// The same, with this value only; without the parameter where the value is empty.
    public Address with(String name, String value) {
        return with(name, List.of(value));
    }

    public Address with(String name, long value) {
        return with(name, Long.toString(value));
    }

    private Address with(String name, List<String> list) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, list);
        return new Address(path, changed);
    }

    /// The same, with one value more.
    public Address and(String name, String value) {
        List<String> more = new ArrayList<>(all(name));
        if (!more.contains(value)) {
            more.add(value);
        }
        return with(name, more);
    }

    /// The same, without the parameter.
    public Address without(String name) {
        return with(name, List.of());
    }

    /// The same, without this value of the parameter.
    public Address without(String name, String value) {
        return with(
                name, all(name).stream().filter(other -> !other.equals(value)).toList());
    }

    /// The same, without what these can tell and from its first page.
    public Address cleared(List<Parameter> parameters) {
        Address cleared = without("page");
        for (Parameter parameter : parameters) {
            cleared = cleared.without(parameter.name());
        }
        return cleared;
    }

    /// The first value; empty where there is none.
    public String value(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /// The same answer as JSON, or as another form: `csv`, `jsonl`.
    public Address api(String form) {
        return new Address(
                "/api" + (path.equals("/") ? "/overview" : path) + (form.isEmpty() ? "" : "." + form), values);
    }

    /// As a link, encoded.
    @Override
    public String toString() {
        StringBuilder link = new StringBuilder(path);
        char mark = '?';
        for (Map.Entry<String, List<String>> parameter : values.entrySet()) {
            for (String value : parameter.getValue()) {
                link.append(mark)
                        .append(encoded(parameter.getKey()))
                        .append('=')
                        .append(encoded(value));
                mark = '&';
            }
        }
        return link.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
