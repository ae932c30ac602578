package parallax.compare.match;

import java.util.HashMap;
import java.util.Map;

/// How alike two accounts of a story are by their words, worked out when it is first asked for.
final class AccountLikeness {
    private final Map<Long, Float> known = new HashMap<>();

    /// 0..1; an account is wholly like itself.
    float of(Clue one, Clue other) {
        if (one.account() == other.account()) {
            return 1;
        }
        long low = Math.min(one.account(), other.account());
        long key = low << 32 | Math.max(one.account(), other.account());
        return known.computeIfAbsent(key, missing -> one.accountWords().product(other.accountWords()));
    }
}
