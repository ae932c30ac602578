package parallax.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import parallax.web.page.NotFound;

/// Style, scripts and pictures: our own and the libraries' that the pages use, each by a short name. Nothing else of
/// the
/// class path can be asked for.
final class Assets {
    private static final String LIST = "/parallax/web/assets.properties";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json");

    private final Map<String, String> resources = new TreeMap<>();

    /// @throws IllegalStateException where the list of assets is missing from the class path
    Assets() {
        Properties listed = new Properties();
        try (InputStream in = Assets.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing from the class path");
            }
            listed.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(LIST + " is not readable", e);
        }
        listed.stringPropertyNames().forEach(name -> resources.put(name, listed.getProperty(name)));
    }

    /// @throws NotFound where no asset has the name
    void serve(String name, Context answer) {
        String resource = resources.get(name);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (resource == null || type == null) {
            throw new NotFound("there is no " + name);
        }
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new NotFound("there is no " + name);
            }
            // Asked for each time, answered with "not modified": a newer Parallax may come with other scripts.
            answer.header("Cache-Control", "private, no-cache");
            answer.contentType(type).result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
