package parallax.web;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where links lead, from the first page on, as a user who only clicks would get there.
record Ways(Visit visit) {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    /// What only scripts ask for: no link leads there.
    static final Set<String> FOR_SCRIPTS = Set.of("/ground", "/suggestions");

    /// Pages of one path tell little new after these.
    private static final int EACH = 3;

    /// The first address of a page that is met; of what only scripts ask for, its path.
    ///
    /// @throws AssertionError where no link leads there
    String to(String path) {
        if (FOR_SCRIPTS.contains(path)) {
            return path;
        }
        Deque<String> next = new ArrayDeque<>();
        Set<String> met = new HashSet<>();
        Map<String, Integer> read = new HashMap<>();
        next.add("/");
        while (!next.isEmpty()) {
            String address = next.remove();
            if (path(address).equals(path)) {
                return address;
            }
            if (read.merge(path(address), 1, Integer::sum) <= EACH) {
                Matcher link = LINK.matcher(text(address));
                while (link.find()) {
                    String found = link.group(1).replace("&amp;", "&");
                    if (met.add(found)) {
                        next.add(found);
                    }
                }
            }
        }
        throw new AssertionError("no link leads to " + path);
    }

    private static String path(String address) {
        return address.split("\\?", 2)[0];
    }

    /// Of a page; empty of a file.
    private String text(String address) {
        APIRequestContext client = visit.page().request();
        APIResponse answer = client.get(visit.workbench().address() + address);
        return answer.headers().getOrDefault("content-type", "").startsWith("text/html") ? answer.text() : "";
    }
}
