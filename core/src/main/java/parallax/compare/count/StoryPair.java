package parallax.compare.count;

/// Two figures among the others of their story.
///
/// @param cosine  of the words around them
/// @param margins how much more the words of each are like the other's than like those of any other figure of the
///                other's account: the smaller first
record StoryPair(TallyPair pair, Weighed one, Weighed other, StoryTerms terms, double cosine, Margins margins) {
    /// The margin of a figure beside which its account has no other.
    static final double ALONE = 0.3;

    record Margins(double less, double more) {}

    /// How telling the nearest words are that both have.
    double near() {
        return terms.shared(pair.left().near(), pair.right().near());
    }

    /// How telling the names are that both have.
    double names() {
        return terms.shared(pair.left().names(), pair.right().names());
    }

    double fewerAlike() {
        return Math.min(one.alike(), other.alike());
    }

    double moreAlike() {
        return Math.max(one.alike(), other.alike());
    }

    double fewerLike() {
        return Math.min(one.like(), other.like());
    }

    double moreLike() {
        return Math.max(one.like(), other.like());
    }
}
