package parallax.compare.framing;

import java.util.List;

/// The words of one class by which the sources describe people: of `fighter` who writes `rebels`, who `terrorists`.
///
/// @param name the class, as in `name-classes.tsv`
/// @param uses by the word in its dictionary form, the most frequent first
public record DescriptionClass(String name, List<NameUse> uses) {
    public DescriptionClass {
        uses = List.copyOf(uses);
    }

    /// How often words of the class are used.
    public int count() {
        return uses.stream().mapToInt(NameUse::count).sum();
    }
}
