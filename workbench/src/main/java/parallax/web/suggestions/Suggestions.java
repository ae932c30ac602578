package parallax.web.suggestions;

import java.util.List;

/// @param names in the case that have the letters, those of most accounts first
public record Suggestions(List<String> names) {
    public Suggestions {
        names = List.copyOf(names);
    }
}
