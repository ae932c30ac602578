package parallax.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import parallax.casefile.Case;
import parallax.template.Templates;

/// A report as one HTML file that needs nothing else: styles inside, no script, no request. It tells browsers so
/// itself,
/// in a policy that allows its own styles by their hash and nothing more.
public final class ReportFile {
    private final Templates templates = new Templates();

    /// The file's text.
    public String html(Case held, Asked asked) throws IOException {
        Report report = new ReportReader(held, asked).read();
        return templates.rendered("report/report.jte", Map.of("report", report, "policy", policy()));
    }

    private String policy() {
        String element = templates.rendered("report/styles.jte", Map.of());
        String styles = element.substring(element.indexOf('>') + 1, element.lastIndexOf('<'));
        byte[] hash = sha256(styles.getBytes(StandardCharsets.UTF_8));
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
