package parallax.eval.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a scorer skipped or bent, by account, in the order in which it first happened.
public final class Notes {
    private final Map<String, Map<String, Integer>> accountsByMessage = new LinkedHashMap<>();

    /// Adds one.
    public void add(String account, String message) {
        accountsByMessage
                .computeIfAbsent(message, first -> new LinkedHashMap<>())
                .merge(account, 1, Integer::sum);
    }

    /// One line a message, with the accounts in brackets.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        accountsByMessage.forEach((message, accounts) -> {
            List<String> at = new ArrayList<>();
            accounts.forEach((account, times) -> at.add(times > 1 ? account + " (x" + times + ")" : account));
            lines.add(message + " [" + String.join(", ", at) + "]");
        });
        return lines;
    }
}
