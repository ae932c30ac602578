package parallax.compare.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.compare.ledger.FoldedName;
import parallax.text.ResourceTable;

/// A publisher's name taken apart, so that "Meridian Press Agency (MPA)", "MPA" and "mpa.example" can be seen to be
/// one.
///
/// @param core     its folded words without those that only say what kind of outlet it is; never empty
/// @param acronym  in lower case: the name itself if it is one, or what stands in brackets; empty where there is none
/// @param initials of its telling words; empty where it has fewer than three
record PublisherName(String core, String acronym, String initials) {
    private static final Set<String> KIND = ResourceTable.words(PublisherName.class, "publisher-words.txt");
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "de", "du", "la", "le");
    private static final Set<String> ARTICLES = Set.of("the", "an", "a", "some");
    private static final Set<String> PEOPLE = ResourceTable.words(PublisherName.class, "body-people.txt");
    private static final int FEWEST_INITIALS = 3;
    private static final int LONGEST_ACRONYM = 10;

    static PublisherName of(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')', Math.max(open, 0));
        String bracket =
                open > 0 && close > open ? name.substring(open + 1, close).strip() : "";
        String base = people(open > 0 ? name.substring(0, open).strip() : name.strip());
        String acronym = isAcronym(base) ? base : isAcronym(bracket) ? bracket : "";
        List<String> words = words(FoldedName.of(base));
        return new PublisherName(core(words, FoldedName.of(name)), acronym.toLowerCase(Locale.ROOT), initials(words));
    }

    /// "RFC people", "an RFC source", "RFC officials": the body that they stand for.
    private static String people(String name) {
        int last = name.lastIndexOf(' ');
        boolean theirs = last > 0 && PEOPLE.contains(name.substring(last + 1).toLowerCase(Locale.ROOT));
        String base = theirs ? name.substring(0, last) : name;
        int first = base.indexOf(' ');
        boolean article = theirs
                && first > 0
                && ARTICLES.contains(base.substring(0, first).toLowerCase(Locale.ROOT));
        String bare = article ? base.substring(first + 1) : base;
        return theirs && isAcronym(bare) ? bare : name;
    }

    /// Whether a name is of people who stand for a body: "RFC people", not "people of the town".
    static boolean isOfBody(String name) {
        return !people(name).equals(name);
    }

    private static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }

    private static String core(List<String> words, String whole) {
        List<String> telling = new ArrayList<>(words);
        telling.removeIf(KIND::contains);
        return telling.isEmpty() ? whole : String.join(" ", telling);
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!SMALL.contains(word)) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.length() < FEWEST_INITIALS ? "" : initials.toString();
    }

    private static boolean isAcronym(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST_ACRONYM
                && name.indexOf(' ') < 0
                && name.codePoints().filter(Character::isUpperCase).count() >= 2;
    }

    /// Whether both name one publisher, or one an organ of the other: "Assembly of Nations" and "Assembly of Nations –
    /// Relief Desk".
    boolean isSame(PublisherName other) {
        return core.equals(other.core)
                || (!acronym.isEmpty() && (acronym.equals(other.acronym) || acronym.equals(other.initials)))
                || (!initials.isEmpty() && initials.equals(other.acronym))
                || isOrgan(core, other.core)
                || isOrgan(other.core, core);
    }

    private static boolean isOrgan(String organ, String body) {
        return body.indexOf(' ') > 0 && organ.startsWith(body + " ");
    }
}
