package parallax.compare.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import parallax.actor.ActorRegistry;

/// Groups the words by which accounts name people, bodies and things, so that names of one actor or thing stand
/// together whoever wrote them: `the caravan`, `migrants` and `asylum seekers`; `the deal` and `the Iran nuclear pact`.
///
/// Names with the same head word begin together; then the two most alike groups are joined, until none are alike
/// (group-average clustering of word vectors weighed by rarity). Alike are names that share words, roots, or the class
/// of their words in `name-classes.tsv`. Works on the words alone, without the texts around them, and so can only
/// propose: hostile accounts use one word for two sides.
public final class NameGroups {
    private final NameParser parser;
    private final Settings settings;

    /// @param registry tells which names are of one listed actor
    /// @param settings how alike names must be
    public NameGroups(ActorRegistry registry, Settings settings) {
        this.parser = new NameParser(registry);
        this.settings = settings;
    }

    /// How alike names must be to stand together.
    ///
    /// @param alike     cosine from which two groups are joined, from 0 to 1
    /// @param rare      groups with fewer names join the group most alike, whichever it is
    /// @param rareAlike cosine from which they do
    public record Settings(double alike, int rare, double rareAlike) {
        /// For words that are known to name one of a few actors or things; fixed on half of the events of NewsWCL50.
        public static final Settings FEW = new Settings(0.2, 3, 0.05);
        /// For words that may name anybody.
        public static final Settings ANY = new Settings(0.4, 0, 1);
    }

    /// The groups, by first name.
    ///
    /// @param names in any order, as often as they occur
    /// @return places in the list, each in one group, in ascending order
    public List<List<Integer>> group(List<String> names) {
        SequencedMap<String, NameGroup> byHead = new LinkedHashMap<>();
        for (int at = 0; at < names.size(); at++) {
            ParsedName name = parser.parse(names.get(at));
            byHead.computeIfAbsent(name.head(), head -> new NameGroup()).add(at, name);
        }
        Rarity rarity = new Rarity(byHead.values());
        List<NameGroup> joined = new Agglomeration(rarity, settings.alike()).join(List.copyOf(byHead.values()));
        return withoutRare(joined, rarity).stream()
                .map(group -> group.names().stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private List<NameGroup> withoutRare(List<NameGroup> groups, Rarity rarity) {
        List<NameGroup> common = new ArrayList<>();
        Map<NameGroup, WordVector> vectors = new LinkedHashMap<>();
        for (NameGroup group : groups) {
            if (group.names().size() >= settings.rare()) {
                vectors.put(group, rarity.vector(group));
                common.add(group);
            }
        }
        List<NameGroup> alone = new ArrayList<>();
        Map<NameGroup, NameGroup> joins = new LinkedHashMap<>();
        for (NameGroup group : groups) {
            if (group.names().size() < settings.rare()) {
                NameGroup nearest = nearest(group, rarity.vector(group), vectors);
                if (nearest == null) {
                    alone.add(group);
                } else {
                    joins.put(group, nearest);
                }
            }
        }
        joins.forEach((rare, nearest) -> nearest.add(rare));
        common.addAll(alone);
        return common;
    }

    private @Nullable NameGroup nearest(NameGroup rare, WordVector vector, Map<NameGroup, WordVector> groups) {
        NameGroup nearest = null;
        double most = settings.rareAlike();
        for (Map.Entry<NameGroup, WordVector> group : groups.entrySet()) {
            double alike = vector.cosine(group.getValue());
            if (alike > most && !rare.differs(group.getKey())) {
                nearest = group.getKey();
                most = alike;
            }
        }
        return nearest;
    }
}
