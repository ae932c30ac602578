package parallax.web.overview;

import java.util.Map;

/// @param counts how many there are, by the name of the view that lists them
public record Overview(Map<String, Long> counts) {}
