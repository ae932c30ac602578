package parallax.intake;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names documents after their files: readable, stable, and each given once.
final class Ids {
    private static final int LONGEST = 80;
    private final Set<String> given = new HashSet<>();

    /// An id for a file's document.
    ///
    /// @param file as the user knows it
    /// @param key  what tells the document from others of the file; empty for the whole
    String name(String file, String key) {
        String name = clean(stem(file));
        String stem = name.isEmpty() ? "document" : name;
        String part = clean(key);
        String wanted = part.isEmpty() ? stem : stem + "-" + part;
        String id = wanted;
        for (int n = 2; !given.add(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }

    private static String stem(String file) {
        if (file.equals("-")) {
            return "stdin";
        }
        Path name = Path.of(file).getFileName();
        String last = name == null ? file : name.toString();
        if (last.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            last = last.substring(0, last.length() - 3);
        }
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /// Letters and digits of any script, dots, dashes and underscores; runs of anything else become one dash.
    private static String clean(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().limit(LONGEST).forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '.' || c == '_') {
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == '-' || out.charAt(end - 1) == '.')) {
            end--;
        }
        int start = 0;
        while (start < end && out.charAt(start) == '.') {
            start++;
        }
        return start == end ? "" : out.substring(start, end);
    }
}
