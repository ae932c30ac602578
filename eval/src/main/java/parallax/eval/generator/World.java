package parallax.eval.generator;

import java.util.List;

/// Everything of an invented conflict: who is who, what happened, and the accounts of it.
///
/// @param stories  each a list of happenings
/// @param accounts in the order of their dates; the name of one is [#name] of its place
record World(Conflict conflict, List<List<Happening>> stories, List<Written> accounts) {
    World {
        stories = stories.stream().map(List::copyOf).toList();
        accounts = List.copyOf(accounts);
    }

    String name(int account) {
        return "g%04d".formatted(account + 1);
    }
}
