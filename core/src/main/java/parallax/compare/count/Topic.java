package parallax.compare.count;

/// What is asked when one asks how many.
///
/// @param name     such as `killed`; `other:` and a noun where no word tells
/// @param family   topics of one family are held side by side, and differ in scope where their names do
/// @param question completes "How many people …", such as `were killed`
public record Topic(String name, String family, Course course, String question) {
    /// Of a figure of which no word tells what it measures.
    static Topic untold(String noun) {
        return new Topic("other:" + noun, "other:" + noun, Course.STATE, "are there");
    }

    /// Whether no word tells what is measured.
    public boolean isUntold() {
        return name.startsWith("other:");
    }
}
