package parallax.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Properties;
import parallax.account.Reader;

/// Which Parallax this is.
public final class ReaderVersion {
    private ReaderVersion() {}

    /// The version as released, such as `0.1.0`.
    public static String released() {
        try (InputStream in = ReaderVersion.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties is missing from the class path");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new IllegalStateException("version.properties is not readable", e);
        }
    }

    /// The version that decides whether accounts are read again. Between releases the rules change without a new
    /// number, so there the build's own time is part of it.
    public static String current() {
        String released = released();
        return released.endsWith("-SNAPSHOT") ? released + "+" + build() : released;
    }

    private static String build() {
        CodeSource source = Reader.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "unknown";
        }
        try {
            Path code = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(code)
                    ? Long.toHexString(Files.getLastModifiedTime(code).toMillis())
                    : "classes";
        } catch (URISyntaxException | IOException e) {
            return "unknown";
        }
    }
}
