package parallax.eval;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/// Files beside a test: gold, a prediction, and what the independent scorer prints for them.
public final class Golden {
    private Golden() {}

    public static Path file(Class<?> beside, String name) {
        URL found = beside.getResource(name);
        if (found == null) {
            throw new IllegalArgumentException("no " + name + " beside " + beside);
        }
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
