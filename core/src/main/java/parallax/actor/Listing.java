package parallax.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a registry knows of an actor besides its names.
///
/// @param country ISO 3166 two-letter code of the state it belongs to or works in (`XK` for Kosovo); absent where
///                none or several
/// @param domains web domains, without `www.`: `reuters.com`
public record Listing(Actor actor, @Nullable String country, List<String> domains) {
    public Listing {
        domains = List.copyOf(domains);
    }
}
