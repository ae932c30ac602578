package parallax.place;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.text.Document;

/// Where the source of a document is at home, as far as its address tells.
///
/// @param country ISO 3166 code of the address' top-level domain; absent where it has none of a country
record Home(@Nullable String country) {
    static Home of(Document document) {
        String url = document.metadata().url();
        return new Home(url == null ? null : country(url));
    }

    private static @Nullable String country(String url) {
        try {
            String host = URI.create(url).getHost();
            String top = host == null
                    ? ""
                    : host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            return top.length() != 2 ? null : top.equals("UK") ? "GB" : top;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    boolean holds(GazetteerEntry entry) {
        return country != null && country.equals(entry.country());
    }
}
