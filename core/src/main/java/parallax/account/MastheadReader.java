package parallax.account;

import parallax.actor.Cast;
import parallax.language.Reading;

/// Finds title, author and publisher.
final class MastheadReader {
    Masthead read(Reading reading, Cast cast) {
        var known = reading.document().metadata();
        return new Masthead(known.title(), known.author(), known.publisher());
    }
}
