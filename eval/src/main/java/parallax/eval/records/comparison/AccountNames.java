package parallax.eval.records.comparison;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import parallax.eval.value.Folding;

/// Finds the account that a comparison means, which may write its name with a suffix, in other case or shortened.
///
/// @param names the accounts that are scored, in order
record AccountNames(Set<String> names) {
    private static final Pattern SUFFIX = Pattern.compile("\\.(txt|gold\\.json|records\\.json|gold|json)$");
    private static final Pattern PART = Pattern.compile("[#/:]");
    private static final int ANY_CASE =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /// The account's name, with `#id` where a comment is meant; the words as given where none or several fit.
    String find(String given) {
        if (names.contains(given)) {
            return given;
        }
        String plain = SUFFIX.matcher(given).replaceAll("");
        List<String> hits = folded(plain);
        if (hits.isEmpty()) {
            String base = PART.split(plain, -1)[0];
            hits = folded(base);
            if (hits.size() == 1) {
                String part = plain.substring(base.length());
                return hits.getFirst() + part.replace('/', '#').replace(':', '#');
            }
        }
        if (hits.isEmpty() && !Folding.fold(plain).isEmpty()) {
            Pattern start = Pattern.compile(Pattern.quote(plain) + "\\b", ANY_CASE);
            hits = those(name -> start.matcher(name).lookingAt());
        }
        return hits.size() == 1 ? hits.getFirst() : given;
    }

    /// The text of an account or comment: what stands before `#`.
    static String text(String account) {
        int at = account.indexOf('#');
        return at < 0 ? account : account.substring(0, at);
    }

    private List<String> folded(String words) {
        String folded = Folding.fold(words);
        return those(name -> Folding.fold(name).equals(folded));
    }

    private List<String> those(Predicate<String> fit) {
        return names.stream().filter(fit).toList();
    }
}
