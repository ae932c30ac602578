package parallax.compare.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Groups;
import parallax.compare.ledger.StoryAccounts;
import parallax.text.Span;
import parallax.text.reprint.Reprint;
import parallax.text.reprint.ReprintFinder;

/// Which accounts of a story are of one origin: of one publisher family, reprints, or of an outlet that credits the
/// agency. A reader's comment is its own origin.
public final class AccountOrigins {
    private final List<String> ids;
    private final Groups groups;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Reprint>> reprints = new HashMap<>();
    private final Map<String, List<PublisherName>> publishers = new HashMap<>();

    private AccountOrigins(StoryAccounts story, Families families) {
        List<Compared> accounts = story.accounts();
        this.ids = accounts.stream().map(Compared::id).toList();
        this.groups = new Groups(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), i);
        }
        joinFamilies(accounts, families);
        joinReprints(accounts);
    }

    public static AccountOrigins of(StoryAccounts story, Families families) {
        return new AccountOrigins(story, families);
    }

    /// All accounts of the story, those of one origin together; in order.
    public List<List<String>> partition() {
        return groups.all().stream()
                .map(group -> group.stream().map(ids::get).toList())
                .toList();
    }

    /// Whether two accounts are of one origin; fails for an id that is not of the story.
    public boolean areOne(String one, String other) {
        return groups.root(place(one)) == groups.root(place(other));
    }

    private int place(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no account of this story: " + id);
        }
        return place;
    }

    /// The names under which an account is published; empty where nothing tells.
    List<PublisherName> publishers(String account) {
        return publishers.getOrDefault(account, List.of());
    }

    /// Whether words of one account stand in what it and another account repeat from each other.
    boolean isRepeated(String account, Span words, String other) {
        for (Reprint reprint : reprints.getOrDefault(account, List.of())) {
            boolean own = reprint.document().equals(account);
            if ((own ? reprint.origin() : reprint.document()).equals(other)
                    && within(own ? reprint.spans() : reprint.originSpans(), words)) {
                return true;
            }
        }
        return false;
    }

    /// Between the first repeated words and the last: an editor cuts and smooths in between.
    private static boolean within(List<Span> spans, Span words) {
        return !spans.isEmpty() && spans.getFirst().cover(spans.getLast()).overlaps(words);
    }

    private void joinFamilies(List<Compared> accounts, Families families) {
        Map<String, Integer> byFamily = new HashMap<>();
        List<PublisherName> known = new ArrayList<>();
        List<Integer> holders = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            List<PublisherName> names = accounts.get(i).isComment()
                    ? List.of()
                    : names(accounts.get(i).account());
            publishers.put(ids.get(i), names);
            for (PublisherName name : names) {
                String family = families.of(name);
                Integer first = family == null ? null : byFamily.putIfAbsent(family, i);
                join(first, i);
                for (int k = 0; k < known.size(); k++) {
                    join(known.get(k).isSame(name) ? holders.get(k) : null, i);
                }
                if (!known.contains(name)) {
                    known.add(name);
                    holders.add(i);
                }
            }
        }
    }

    private void join(@Nullable Integer first, int second) {
        if (first != null) {
            groups.join(first, second);
        }
    }

    private static List<PublisherName> names(Account account) {
        List<String> names = new ArrayList<>();
        String publisher = account.masthead().publisher();
        if (publisher != null && !publisher.isBlank()) {
            names.add(publisher);
        }
        names.addAll(AgencyCredit.of(account));
        return names.stream().map(PublisherName::of).distinct().toList();
    }

    private void joinReprints(List<Compared> accounts) {
        Map<String, Compared> pages = new LinkedHashMap<>();
        accounts.stream().filter(account -> !account.isComment()).forEach(account -> pages.put(account.id(), account));
        for (Reprint reprint : ReprintFinder.find(
                pages.values().stream().map(page -> page.account().document()).toList())) {
            reprints.computeIfAbsent(reprint.document(), id -> new ArrayList<>())
                    .add(reprint);
            reprints.computeIfAbsent(reprint.origin(), id -> new ArrayList<>()).add(reprint);
            groups.join(place(reprint.document()), place(reprint.origin()));
        }
    }
}
