package parallax.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The names found so far in one sentence, in order.
final class FoundNames {
    private final Words words;
    private final List<Candidate> names = new ArrayList<>();

    FoundNames(Words words) {
        this.words = words;
    }

    List<Candidate> list() {
        return names;
    }

    void add(Candidate name) {
        names.add(name);
    }

    /// A name that the registry lists.
    void addListed(int from, int to, Actor actor) {
        add(from, to, CandidateType.LISTED, actor.kind(), actor.id());
    }

    /// A name that the registry does not list.
    void addUnlisted(int from, int to, ActorKind kind) {
        add(from, to, CandidateType.NAME, kind, null);
    }

    private void add(int from, int to, CandidateType type, ActorKind kind, @Nullable String actor) {
        names.add(Candidate.of(words, from, to, NameSigns.head(words, from, to), type, kind, actor));
    }

    /// The name that ends right before this token.
    Optional<Candidate> endingAt(int token) {
        boolean ends = !names.isEmpty() && names.getLast().to() == token;
        return ends ? Optional.of(names.getLast()) : Optional.empty();
    }

    void removeLast() {
        names.removeLast();
    }
}
