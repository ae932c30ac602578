package parallax.compare.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.actor.Singular;
import parallax.number.Lexemes;
import parallax.text.ResourceTable;
import parallax.text.WordClasses;

/// The words by which counts are told apart. Immutable.
final class CountLexicon {
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, Boolean> ofPeople = new HashMap<>();
    private final Map<String, List<Topic>> words = new HashMap<>();
    private final Map<String, List<Stem>> stems = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Map<String, String> units = new HashMap<>();
    private final WordClasses phases = WordClasses.read(CountLexicon.class, "phases.tsv");
    private final Set<String> persons = ResourceTable.words(CountLexicon.class, "people.txt");
    private final Set<String> stop = ResourceTable.words(CountLexicon.class, "stop.tsv");

    private record Stem(String stem, Topic topic) {}

    CountLexicon() {
        ResourceTable.rows(CountLexicon.class, "topics.tsv", 6).forEach(this::addTopic);
        for (List<String> row : ResourceTable.rows(CountLexicon.class, "groups.tsv", 3)) {
            for (String word : row.get(2).split(" ", -1)) {
                groups.put(word, row.getFirst());
            }
            if (row.get(1).equals("whole")) {
                whole.add(row.getFirst());
            }
        }
        for (List<String> row : ResourceTable.rows(CountLexicon.class, "units.tsv", 2)) {
            for (String word : row.get(1).split(" ", -1)) {
                units.put(word, row.getFirst());
            }
        }
    }

    private void addTopic(List<String> row) {
        Topic topic =
                new Topic(row.getFirst(), row.get(1), Course.valueOf(row.get(2).toUpperCase(Locale.ROOT)), row.get(4));
        topics.put(topic.name(), topic);
        if (!row.get(3).equals("any")) {
            ofPeople.put(topic.name(), row.get(3).equals("people"));
        }
        for (String word : row.get(5).split(" ", -1)) {
            if (word.endsWith("*")) {
                String stem = word.substring(0, word.length() - 1);
                stems.computeIfAbsent(stem.substring(0, 3), key -> new ArrayList<>())
                        .add(new Stem(stem, topic));
            } else {
                words.computeIfAbsent(word, key -> new ArrayList<>()).add(topic);
            }
        }
    }

    /// The topic of a name of the table; fails for another.
    Topic topic(String name) {
        Topic topic = topics.get(name);
        if (topic == null) {
            throw new IllegalArgumentException("no topic " + name);
        }
        return topic;
    }

    /// The topic that a word tells, of people or of things; absent where it tells none.
    @Nullable
    Topic topic(String low, boolean people) {
        for (Topic topic : words.getOrDefault(low, List.of())) {
            if (ofPeople.getOrDefault(topic.name(), people) == people) {
                return topic;
            }
        }
        if (low.length() >= 3) {
            for (Stem stem : stems.getOrDefault(low.substring(0, 3), List.of())) {
                if (low.startsWith(stem.stem())
                        && ofPeople.getOrDefault(stem.topic().name(), people) == people) {
                    return stem.topic();
                }
            }
        }
        return null;
    }

    /// The group that a noun names; absent where it names none, or just anybody.
    @Nullable
    String group(String low) {
        String group = groups.get(low);
        return group == null || whole.contains(group) ? null : group;
    }

    /// Whether a noun names people.
    boolean isPeople(String low) {
        return groups.containsKey(low);
    }

    /// Whether a noun names all of those concerned, as `dead` of "five of the dead".
    boolean isWhole(String low) {
        String group = groups.get(low);
        return group != null && whole.contains(group);
    }

    /// What a noun counts, `vessels` for `ships`, `people` for `mourners`; the noun itself where no list holds it.
    String unit(String low) {
        String unit = units.get(low);
        return unit != null ? unit : persons.contains(Singular.of(low)) ? "people" : low;
    }

    /// Whether a noun names things that are counted, of those of `units.tsv`.
    boolean isUnit(String low) {
        return units.containsKey(low);
    }

    /// Whether a word is of a class of `phases.tsv`.
    boolean is(String phase, String low) {
        return phases.is(phase, low);
    }

    /// Whether the word at a place is of a class of `phases.tsv`, by itself or with the next one.
    boolean is(String phase, Lexemes lexemes, int at) {
        String low = lexemes.low(at);
        return is(phase, low) || is(phase, low + "-" + lexemes.low(at + 1));
    }

    /// Whether one of some words is.
    boolean any(Lexemes lexemes, int from, int to, String phase) {
        for (int at = from; at < to; at++) {
            if (is(phase, lexemes, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word tells nothing of what a figure is about.
    boolean isStop(String low) {
        return stop.contains(low);
    }
}
