package parallax.compare.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.actor.ActorRegistry;
import parallax.actor.Alias;
import parallax.actor.Singular;
import parallax.text.ResourceTable;
import parallax.text.Span;
import parallax.text.WordClasses;

/// Finds the head word of a name and what it can share with others, by form alone. Immutable.
final class NameParser {
    private static final double OF_HEAD = 2;
    private static final double OF_OTHERS = 1;
    /// A class tells half of what a word does.
    private static final double OF_CLASS = 0.5;

    /// Words in the name of a state at most.
    private static final int LONGEST_STATE = 3;

    private static final int SHORTEST_ROOT = 4;
    private static final int LONGEST_ROOT = 7;

    private final WordClasses functions = WordClasses.read(FunctionWords.class, "function-words.tsv");
    private final FunctionWords function = new FunctionWords();
    private final ActorRegistry registry;
    private final WordClasses nameWords = WordClasses.read(NameParser.class, "name-words.tsv");
    private final Set<String> ignored;
    private final Set<String> endings;
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Set<String>> classesOfRoots = new HashMap<>();

    NameParser(ActorRegistry registry) {
        this.registry = registry;
        this.ignored = nameWords.words("ignored");
        this.endings = nameWords.words("ending");
        for (List<String> row : ResourceTable.rows(NameParser.class, "name-classes.tsv", 2)) {
            for (String word : row.getLast().split(" ", -1)) {
                classes.computeIfAbsent(word, any -> new HashSet<>()).add(row.getFirst());
                classesOfRoots
                        .computeIfAbsent(root(word), any -> new HashSet<>())
                        .add(row.getFirst());
            }
        }
    }

    ParsedName parse(String name) {
        List<String> words = words(name);
        int head = head(name, words);
        Map<String, Double> features = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (!function.contains(word) && !ignored.contains(word)) {
                features.merge(root(word), at == head ? OF_HEAD : OF_OTHERS, Double::sum);
                double weight = OF_CLASS * (at == head ? OF_HEAD : OF_OTHERS);
                for (String shared : classesOf(word)) {
                    features.merge("#" + shared, weight, Double::sum);
                }
            }
        }
        String noun = words.isEmpty() ? "" : Singular.of(words.get(head));
        String listed = listed(name, noun).orElse(null);
        return new ParsedName(listed == null ? noun : "=" + listed, listed, features);
    }

    /// The listed actor that the words name, or the state whose government, people or servants they are (`American
    /// officials`).
    private Optional<String> listed(String name, String noun) {
        String words = name.strip();
        Optional<String> whole = only(registry.named(words));
        if (whole.isPresent() || !nameWords.is("of-state", noun)) {
            return whole;
        }
        List<Word> all = new ArrayList<>();
        Word.sentences(name, new Span(0, name.length())).forEach(all::addAll);
        for (int at = 0; at < all.size(); at++) {
            for (int last = Math.min(all.size(), at + LONGEST_STATE) - 1; last >= at; last--) {
                int start = all.get(at).span().start();
                Optional<String> part = only(registry.named(
                        name.substring(start, all.get(last).span().end())));
                if (part.isPresent()) {
                    return part;
                }
            }
        }
        return Optional.empty();
    }

    /// The one actor that has all these names; absent where several have, and for offices, whose holders change.
    private static Optional<String> only(List<Alias> aliases) {
        List<String> actors = aliases.stream()
                .filter(alias -> alias.role() != Alias.Role.TITLE)
                .map(Alias::actor)
                .distinct()
                .toList();
        return actors.size() == 1 ? Optional.of(actors.getFirst()) : Optional.empty();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        if (!name.isEmpty()) {
            for (List<Word> sentence : Word.sentences(name, new Span(0, name.length()))) {
                sentence.forEach(word -> words.add(word.form().toLowerCase(Locale.ROOT)));
            }
        }
        return words;
    }

    /// The last word before the first preposition, relative or comma; articles and possessives lead no name.
    private int head(String name, List<String> words) {
        int comma = name.indexOf(',');
        int most = comma > 0 ? words(name.substring(0, comma)).size() : words.size();
        int first = 0;
        while (first < words.size() - 1 && function.contains(words.get(first))) {
            first++;
        }
        int head = first;
        while (head + 1 < words.size() && (head + 1 < most || most <= first) && !endsName(words.get(head + 1))) {
            head++;
        }
        return head;
    }

    private boolean endsName(String word) {
        return functions.is("preposition", word)
                || functions.is("conjunction", word)
                || functions.is("pronoun", word)
                || functions.is("demonstrative", word);
    }

    private Set<String> classesOf(String word) {
        String singular = Singular.of(word);
        Set<String> own = classes.get(singular);
        return own != null ? own : classesOfRoots.getOrDefault(root(singular), Set.of());
    }

    /// The word without the longest ending that leaves enough of it: `negotiat` of `negotiations`, `negotiating`.
    private String root(String word) {
        String root = word;
        for (int cut = SHORTEST_ROOT; cut < word.length(); cut++) {
            if (endings.contains(word.substring(cut))) {
                root = word.substring(0, cut);
                break;
            }
        }
        int last = root.length() - 1;
        if (last >= SHORTEST_ROOT && root.charAt(last) == root.charAt(last - 1)) {
            root = root.substring(0, last);
        }
        return root.length() > LONGEST_ROOT ? root.substring(0, LONGEST_ROOT) : root;
    }
}
