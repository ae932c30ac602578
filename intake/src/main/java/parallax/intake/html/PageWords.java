package parallax.intake.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Tells by the words in an element's attributes what part of a page it is.
final class PageWords {
    private static final int LONGEST = 300;
    private final Map<String, Set<String>> words = new HashMap<>();

    PageWords() {
        InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream("/parallax/intake/page-words.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                words.computeIfAbsent(line.substring(0, tab), part -> new HashSet<>())
                        .addAll(List.of(line.substring(tab + 1).split(" ")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the element's attributes name that part.
    boolean name(String part, Element element) {
        Set<String> wanted = words.getOrDefault(part, Set.of());
        return names(element).stream().anyMatch(wanted::contains);
    }

    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        if (element.attributesSize() > 0) {
            for (String key : new String[] {"class", "id", "role", "itemprop"}) {
                split(element.attr(key), names);
            }
        }
        return names;
    }

    /// Splits `articleShareBar main-nav` into its words, and keeps `doc-footnote` whole too.
    private static void split(String value, List<String> names) {
        String reach = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        int start = 0;
        for (int i = 0; i <= reach.length(); i++) {
            boolean end = i == reach.length() || !Character.isLetterOrDigit(reach.charAt(i));
            boolean capital = !end
                    && i > start
                    && Character.isUpperCase(reach.charAt(i))
                    && Character.isLowerCase(reach.charAt(i - 1));
            if (end || capital) {
                if (i > start) {
                    names.add(reach.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = end ? i + 1 : i;
            }
        }
        if (reach.startsWith("doc-")) {
            names.add(reach);
        }
    }
}
