package parallax.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.actor.ActorRegistry;
import parallax.actor.Cast;
import parallax.language.Reading;
import parallax.text.Metadata;
import parallax.text.Passage;
import parallax.text.PassageKind;

/// Finds title, author and publisher: first in what is known from outside, then in the lines that frame the text.
/// What neither tells stays absent.
final class MastheadReader {
    private static final Pattern SITE_SEPARATOR = Pattern.compile("\\s+[|–—·»-]\\s+");

    private final MastheadForms forms = MastheadForms.builtIn();
    private final AuthorFinder authors = new AuthorFinder(forms);
    private final PublisherFinder publishers;

    /// @param registry tells whose a web address or an agency's sign is
    MastheadReader(ActorRegistry registry) {
        this.publishers = new PublisherFinder(forms, registry);
    }

    Masthead read(Reading reading, Cast cast) {
        Optional<Passage> comment = reading.passages().stream()
                .map(read -> read.passage())
                .filter(passage -> passage.kind() == PassageKind.COMMENT)
                .findFirst();
        if (comment.isPresent()) {
            return new Masthead(null, commenter(reading, comment.get()), null);
        }
        Metadata known = reading.document().metadata();
        Frame frame = Frame.of(reading);
        String publisher =
                publishers.find(frame, known, cast, reading.document().text());
        String author =
                known.author() != null ? known.author() : authors.find(frame).orElse(null);
        return new Masthead(title(frame, known, publisher), author, publisher);
    }

    private static @Nullable String commenter(Reading reading, Passage comment) {
        return comment.source() == null ? null : reading.document().words(comment.source());
    }

    private @Nullable String title(Frame frame, Metadata known, @Nullable String publisher) {
        String given = known.title();
        String found = new TitleFinder(forms).find(frame).orElse(null);
        if (given == null || same(given, publisher)) {
            return found;
        }
        boolean withSite = found != null
                && SITE_SEPARATOR.splitAsStream(given).anyMatch(part -> same(part, found))
                && !same(given, found);
        return withSite ? found : given;
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null
                && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
