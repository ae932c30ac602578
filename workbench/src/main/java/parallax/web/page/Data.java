package parallax.web.page;

import tools.jackson.databind.json.JsonMapper;

/// Hands an answer to a page's script.
public final class Data {
    private Data() {}

    /// As JSON, for a `data-` attribute; the template escapes it.
    public static String of(Record answer) {
        return JsonMapper.shared().writeValueAsString(answer);
    }
}
