package parallax.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.ActorRegistry;
import parallax.actor.Cast;
import parallax.actor.Listing;
import parallax.text.Metadata;

/// Finds who published a text: by its masthead, the body in whose name it speaks, its agency's sign, its imprint or
/// its address.
final class PublisherFinder {
    private final MastheadForms forms;
    private final ActorRegistry registry;

    PublisherFinder(MastheadForms forms, ActorRegistry registry) {
        this.forms = forms;
        this.registry = registry;
    }

    @Nullable
    String find(Frame frame, Metadata known, Cast cast, String text) {
        if (known.publisher() != null && !known.publisher().isBlank()) {
            return known.publisher();
        }
        return masthead(frame)
                .or(() -> speaker(frame))
                .or(() -> reporting(frame))
                .or(() -> agency(frame, cast, text))
                .or(() -> office(frame))
                .or(() -> forms.answer("copyright", frame.notices()))
                .or(() -> address(frame, known))
                .or(() -> signer(frame, cast, text))
                .or(() -> forms.answer(
                        "sitetitle",
                        Stream.concat(frame.above().stream(), frame.notices().stream())
                                .toList()))
                .orElse(null);
    }

    /// A newsletter's publisher stands below its name; a paper is its own.
    private Optional<String> masthead(Frame frame) {
        if (frame.headline().isEmpty()
                && forms.answer("publishedby", frame.masthead()).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = frame.masthead().stream()
                .filter(line -> !forms.show("noname", line) && !forms.show("author", line))
                .findFirst()
                .map(TitleFinder::spelled);
        return forms.answer("publishedby", frame.masthead())
                .map(publisher ->
                        name.map(paper -> publisher + " (" + paper + ")").orElse(publisher))
                .or(() -> name);
    }

    /// The body that a statement speaks for: of `Permanent Office of the League` the League.
    private Optional<String> speaker(Frame frame) {
        return forms.answer("speaker", frame.above()).map(this::whole);
    }

    private String whole(String body) {
        return forms.answer("organof", body).orElse(body);
    }

    /// A situation report opens with its organisation.
    private Optional<String> reporting(Frame frame) {
        List<String> lines = frame.headline();
        boolean report = lines.size() > 1 && lines.stream().anyMatch(line -> forms.show("report", line));
        return report && !forms.show("report", lines.getFirst()) ? Optional.of(lines.getFirst()) : Optional.empty();
    }

    private Optional<String> agency(Frame frame, Cast cast, String text) {
        return forms.answer("agency", frame.opening()).map(sign -> full(sign, cast, text));
    }

    private Optional<String> office(Frame frame) {
        return forms.answer("officeof", frame.above());
    }

    private Optional<String> signer(Frame frame, Cast cast, String text) {
        return frame.closing().stream()
                .flatMap(line -> forms.answer("organof", line).stream())
                .findFirst()
                .map(body -> full(body, cast, text));
    }

    /// What short forms stand for in this text, else in the registry if that is sure.
    private String full(String sign, Cast cast, String text) {
        Optional<Actor> meant = cast.mentions().stream()
                .filter(mention -> mention.span().in(text).equals(sign))
                .findFirst()
                .flatMap(mention -> Optional.ofNullable(cast.byId().get(mention.actor())));
        return meant.or(() -> sole(registry.named(sign).stream()
                        .flatMap(alias -> registry.actor(alias.actor()).stream())
                        .filter(actor -> actor.kind() == ActorKind.MEDIA_OUTLET)
                        .toList()))
                .map(Actor::name)
                .orElse(sign);
    }

    private static Optional<Actor> sole(List<Actor> actors) {
        Set<Actor> distinct = new LinkedHashSet<>(actors);
        return distinct.size() == 1 ? distinct.stream().findFirst() : Optional.empty();
    }

    /// Whose address the page gives, as far as the registry knows; of several owners an outlet.
    private Optional<String> address(Frame frame, Metadata known) {
        Stream<String> given = known.url() == null ? Stream.of() : forms.answer("address", known.url()).stream();
        Set<String> domains = Stream.concat(
                        given, frame.notices().stream().flatMap(line -> forms.answers("address", line).stream()))
                .map(domain -> domain.startsWith("www.") ? domain.substring(4) : domain)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Actor> owners = registry.listings().stream()
                .filter(listing -> listing.domains().stream().anyMatch(domains::contains))
                .map(Listing::actor)
                .toList();
        return sole(owners.stream()
                        .filter(actor -> actor.kind() == ActorKind.MEDIA_OUTLET)
                        .toList())
                .or(() -> sole(owners))
                .map(Actor::name);
    }
}
