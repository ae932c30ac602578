package parallax.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The patterns by which lines are told apart, from `lines.tsv` and `macros.tsv`.
final class Cues {
    /// Longer texts are no bylines, notices or headers, and patterns are not put to them.
    private static final int LONGEST = 400;

    private final Map<Cue, List<Rule>> rules = new EnumMap<>(Cue.class);

    /// @param anchored whether it can match at the first character only, so that no other need be tried
    private record Rule(Pattern pattern, boolean anchored) {
        private static final Pattern ESCAPED_OR_CLASS = Pattern.compile("\\\\.|\\[(?:\\\\.|[^\\]\\\\])*]");

        static Rule of(String regex) {
            Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return new Rule(pattern, regex.startsWith("^") && !branches(regex));
        }

        /// Whether an alternative stands outside of all groups.
        private static boolean branches(String regex) {
            String bare = ESCAPED_OR_CLASS.matcher(regex).replaceAll("");
            int depth = 0;
            for (int i = 0; i < bare.length(); i++) {
                char c = bare.charAt(i);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == '|' && depth == 0) {
                    return true;
                }
            }
            return false;
        }

        boolean finds(Matcher matcher) {
            return anchored ? matcher.lookingAt() : matcher.find();
        }
    }

    private Cues() {}

    static Cues builtIn() {
        Map<String, String> macros = new LinkedHashMap<>();
        ResourceTable.rows(Cues.class, "macros.tsv", 2)
                .forEach(row -> macros.put(row.getFirst(), expand(row.getLast(), macros)));
        Cues cues = new Cues();
        for (List<String> row : ResourceTable.rows(Cues.class, "lines.tsv", 2)) {
            cues.rules
                    .computeIfAbsent(Cue.ofLabel(row.getFirst()), cue -> new ArrayList<>())
                    .add(Rule.of(expand(row.getLast(), macros)));
        }
        return cues;
    }

    /// Whether the words show this cue.
    boolean show(Cue cue, String words) {
        return words.length() <= LONGEST
                && rules.getOrDefault(cue, List.of()).stream()
                        .anyMatch(rule -> rule.finds(rule.pattern().matcher(words)));
    }

    /// Where, within the words, the first group of the first pattern that matches stands.
    Optional<Span> group(Cue cue, String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        for (Rule rule : rules.getOrDefault(cue, List.of())) {
            Matcher matcher = rule.pattern().matcher(words);
            if (rule.finds(matcher) && matcher.groupCount() > 0 && matcher.end(1) > matcher.start(1)) {
                return Optional.of(new Span(matcher.start(1), matcher.end(1)));
            }
        }
        return Optional.empty();
    }

    private static String expand(String regex, Map<String, String> macros) {
        String expanded = regex;
        for (var macro : macros.entrySet()) {
            expanded = expanded.replace("{" + macro.getKey() + "}", macro.getValue());
        }
        return expanded;
    }
}
