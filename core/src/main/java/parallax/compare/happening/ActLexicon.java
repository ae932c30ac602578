package parallax.compare.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.event.EventType;
import parallax.text.ResourceTable;

/// Which acts words tell: `acts.tsv`. Immutable.
final class ActLexicon {
    /// How many words behind the first of two the second may stand.
    private static final int REACH = 9;

    /// The act that any other of its group can be called.
    static final String GENERIC = "attack";

    /// Fire of any kind can be told as fire of another.
    private static final Set<String> FIRE =
            Set.of("shooting", "shelling", "air strike", "explosion", "sinking", "crash", GENERIC);

    /// Whether two acts of a group can be words for one.
    static boolean areKin(String one, String other) {
        return one.equals(other) || FIRE.contains(one) && FIRE.contains(other);
    }

    /// Whether two acts of a group are the same: "the attack" can be any of its kind that was told before it.
    static boolean areSame(String one, String other) {
        return one.equals(other) || one.equals(GENERIC) || other.equals(GENERIC);
    }

    private record Entry(Act act, String types, @Nullable String second) {
        boolean fits(EventType type) {
            return types.equals("*") || ("|" + types + "|").contains("|" + type.name() + "|");
        }
    }

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    ActLexicon() {
        for (List<String> row : ResourceTable.rows(ActLexicon.class, "acts.tsv", 4)) {
            for (String words : row.getLast().split(";", -1)) {
                String[] parts = words.split(" ", 2);
                Entry entry =
                        new Entry(new Act(row.getFirst(), row.get(1)), row.get(2), parts.length > 1 ? parts[1] : null);
                byFirst.computeIfAbsent(parts[0], any -> new ArrayList<>()).add(entry);
            }
        }
    }

    /// The acts that words of an event tell, each group once, in order of the list; where the list knows none, an act
    /// of its own of the event's type.
    ///
    /// @param words of the sentence, lower case
    /// @param first index of the trigger's first word
    /// @param end   index behind its last
    List<Act> of(List<String> words, int first, int end, EventType type) {
        Map<String, Act> pairs = new HashMap<>();
        Map<String, Act> singles = new HashMap<>();
        Set<String> groups = new LinkedHashSet<>();
        for (int at = first; at < end; at++) {
            for (String base : WordForms.bases(words.get(at))) {
                for (Entry entry : byFirst.getOrDefault(base, List.of())) {
                    boolean fits = entry.fits(type) && (entry.second() == null || follows(words, at, entry.second()));
                    if (fits) {
                        groups.add(entry.act().group());
                        (entry.second() == null ? singles : pairs)
                                .putIfAbsent(entry.act().group(), entry.act());
                    }
                }
            }
        }
        refine(words, first, type, singles);
        if (groups.isEmpty()) {
            String own = type + " " + WordForms.noun(words.get(first));
            return List.of(new Act(own, own));
        }
        List<Act> acts = new ArrayList<>();
        for (String group : groups) {
            Act pair = pairs.get(group);
            Act single = singles.get(group);
            acts.add(pair != null || single == null ? Objects.requireNonNull(pair) : single);
        }
        return acts;
    }

    /// Of an attack the word before tells the kind: "chemical attack", "rocket attacks".
    private void refine(List<String> words, int first, EventType type, Map<String, Act> singles) {
        for (String base : first == 0 ? List.<String>of() : WordForms.bases(words.get(first - 1))) {
            for (Entry entry : byFirst.getOrDefault(base, List.of())) {
                Act plain = singles.get(entry.act().group());
                if (plain != null && plain.name().equals(GENERIC) && entry.second() == null && entry.fits(type)) {
                    singles.put(entry.act().group(), entry.act());
                }
            }
        }
    }

    private static boolean follows(List<String> words, int at, String second) {
        for (int next = at + 1; next < words.size() && next <= at + REACH; next++) {
            if (WordForms.bases(words.get(next)).contains(second)) {
                return true;
            }
        }
        return false;
    }
}
