package parallax.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Cast;
import parallax.actor.Mention;
import parallax.text.Span;

/// Which actor the words of a source name.
final class Sources {
    /// Where the head of a noun phrase ends: "A spokesman [for the president]", "the envoy[, Ana Roe]".
    private static final Pattern HEAD_END =
            Pattern.compile("\\s(of|for|in|from|at|with|who|which|that|to)\\s|[,;(–—]|\\s['’]");
    private static final Comparator<Mention> LAST_THEN_LONGEST = Comparator.comparing(
                    (Mention mention) -> mention.span().end())
            .thenComparing(mention -> mention.span().length());

    private final String text;
    private final Map<String, Actor> actors;
    private final TreeMap<Span, Mention> mentions = new TreeMap<>();
    private final TreeMap<Span, Mention> pronouns = new TreeMap<>();

    Sources(String text, Cast cast) {
        this.text = text;
        this.actors = cast.byId();
        cast.mentions().forEach(mention -> mentions.put(mention.span(), mention));
        cast.pronouns().forEach(pronoun -> pronouns.put(pronoun.span(), pronoun));
    }

    /// A person named in an apposition ("the council's chairwoman, Ana Roe"), else who the head of the phrase
    /// names, else anybody in it, else whom a pronoun stands for; empty where the words name nobody known.
    Optional<String> actorOf(Span source) {
        return apposed(source)
                .or(() -> last(mentions, head(source)))
                .or(() -> last(mentions, source))
                .or(() -> last(pronouns, source))
                .map(Mention::actor);
    }

    private Span head(Span source) {
        Matcher end = HEAD_END.matcher(text).region(source.start() + 1, source.end());
        return end.find() && end.start() > source.start() ? new Span(source.start(), end.start()) : source;
    }

    private Optional<Mention> apposed(Span source) {
        int comma = text.indexOf(", ", source.start());
        if (comma < 0 || comma + 2 >= source.end()) {
            return Optional.empty();
        }
        return within(mentions, new Span(comma + 2, source.end())).stream()
                .findFirst()
                .filter(mention -> mention.span().start() <= comma + 30 && isPerson(mention));
    }

    private boolean isPerson(Mention mention) {
        Actor actor = actors.get(mention.actor());
        return actor != null && actor.kind() == ActorKind.PERSON;
    }

    private static Optional<Mention> last(TreeMap<Span, Mention> all, Span source) {
        return within(all, source).stream().max(LAST_THEN_LONGEST);
    }

    private static List<Mention> within(TreeMap<Span, Mention> all, Span source) {
        return all.tailMap(new Span(source.start(), Integer.MAX_VALUE), true).values().stream()
                .takeWhile(mention -> mention.span().start() < source.end())
                .filter(mention -> source.contains(mention.span()))
                .toList();
    }
}
