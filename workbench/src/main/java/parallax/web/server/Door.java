package parallax.web.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the server listens, and how it is reached from there.
///
/// @param host     name or address it listens on
/// @param port     0 for any free one
/// @param tls      certificate and key as PKCS 12; absent without encryption
/// @param proxy    address at which a reverse proxy in front of it is reached, such as `https://desk.example.org`;
///                 absent without one
/// @param password whoever comes from elsewhere must know; absent on loopback, where the token in the printed address
///                 is enough
public record Door(
        String host,
        int port,
        @Nullable Tls tls,
        @Nullable String proxy,
        @Nullable String password) {
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.\\-\\[\\]:]+");

    /// A certificate with its key.
    ///
    /// @param store    file in the format PKCS 12
    /// @param password of the file
    public record Tls(Path store, String password) {}

    /// @throws IllegalArgumentException for a user to read, where others could reach the server unasked or overhear
    public Door {
        if (!isLoopback(host)) {
            if (password == null) {
                throw new IllegalArgumentException("listening on " + host + " needs --password-file");
            }
            if (tls == null && proxy == null) {
                throw new IllegalArgumentException(
                        "listening on " + host + " needs --tls, or --behind-proxy with the address of the proxy");
            }
        }
        if (proxy == null && (host.equals("0.0.0.0") || host.equals("::"))) {
            throw new IllegalArgumentException("name the address at which others reach this machine, not " + host
                    + ": requests that call it otherwise are refused");
        }
        if (proxy != null && !ORIGIN.matcher(proxy).matches()) {
            throw new IllegalArgumentException(
                    "the proxy's address must be like https://desk.example.org, not " + proxy);
        }
    }

    /// On this machine only, on a free port.
    public static Door loopback(int port) {
        return new Door("127.0.0.1", port, null, null, null);
    }

    static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
    }

    /// What browsers may call the server, as `Origin` headers have it.
    ///
    /// @param open the port that is open
    List<String> origins(int open) {
        String scheme = tls == null ? "http" : "https";
        if (proxy != null) {
            return List.of(proxy.toLowerCase(Locale.ROOT));
        }
        if (!isLoopback(host)) {
            return List.of(scheme + "://" + bracketed() + ":" + open);
        }
        return List.of("127.0.0.1", "localhost", "[::1]").stream()
                .map(name -> scheme + "://" + name + ":" + open)
                .toList();
    }

    /// What `Host` headers may say.
    List<String> hosts(int open) {
        return origins(open).stream()
                .map(origin -> origin.substring(origin.indexOf("://") + 3))
                .toList();
    }

    /// Where a user finds it.
    String address(int open) {
        return Optional.ofNullable(proxy)
                .orElseGet(() -> (tls == null ? "http" : "https") + "://" + bracketed() + ":" + open);
    }

    /// Whether browsers reach it through TLS.
    boolean isEncrypted() {
        return tls != null || (proxy != null && proxy.startsWith("https:"));
    }

    private String bracketed() {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
