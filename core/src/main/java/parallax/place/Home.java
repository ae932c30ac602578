package parallax.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.text.Document;
import parallax.text.Metadata;

/// Where the source of a document is at home, as far as its address and name tell: a local paper writes its town
/// without saying which of that name it is.
///
/// @param country ISO 3166 code of the address' top-level domain; absent where that is no country's
/// @param names   what is left of the names of its host and publisher without words such as "daily" and "times"
record Home(@Nullable String country, List<String> names) {
    /// The host of a web address, without user and port. (`core` keeps away from `java.net`.)
    private static final Pattern HOST =
            Pattern.compile("\\s*+[A-Za-z][A-Za-z0-9+.-]*+://(?:[^/?#@]*+@)?([A-Za-z0-9.-]++)");

    private static final int SHORTEST = 5;
    private static final Pattern PARTS = Pattern.compile("[.\\-]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Home of(Document document, PlaceWords words) {
        Metadata metadata = document.metadata();
        String host = host(metadata.url());
        List<String> names = new ArrayList<>();
        String country = null;
        if (host != null && host.indexOf('.') > 0) {
            int last = host.lastIndexOf('.');
            country = country(host.substring(last + 1));
            for (String part : PARTS.split(host.substring(0, last), -1)) {
                add(names, stripped(part, words.all("outlet")));
            }
        }
        if (metadata.publisher() != null) {
            add(names, town(metadata.publisher(), words));
        }
        return new Home(country, List.copyOf(names));
    }

    private static void add(List<String> names, String name) {
        if (name.length() >= SHORTEST && !names.contains(name)) {
            names.add(name);
        }
    }

    private static @Nullable String host(@Nullable String url) {
        Matcher host = url == null ? null : HOST.matcher(url);
        return host != null && host.lookingAt() ? host.group(1).toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable String country(String top) {
        return top.length() != 2 ? null : top.equals("uk") ? "GB" : top.toUpperCase(Locale.ROOT);
    }

    /// A host's part without the words of outlets at its ends: `paris` of `theparisnews`.
    private static String stripped(String part, Set<String> outlet) {
        String left = part;
        String before;
        do {
            before = left;
            for (String word : outlet.stream().sorted().toList()) {
                if (left.startsWith(word) && left.length() > word.length()) {
                    left = left.substring(word.length());
                }
                if (left.endsWith(word) && left.length() > word.length()) {
                    left = left.substring(0, left.length() - word.length());
                }
            }
        } while (!left.equals(before));
        return outlet.contains(left) ? "" : left;
    }

    /// A publisher's name without the words of outlets: `Athens` of `The Athens Review`.
    private static String town(String publisher, PlaceWords words) {
        List<String> left = new ArrayList<>();
        for (String word : BLANKS.split(publisher.strip(), -1)) {
            if (!words.is("outlet", word)) {
                left.add(word);
            }
        }
        return String.join(" ", left);
    }

    boolean holds(GazetteerEntry entry) {
        return country != null && country.equals(entry.country());
    }
}
