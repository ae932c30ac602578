package parallax.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parallax.text.ResourceTable;

/// The forms in which lines name authors and publishers, from `masthead.tsv`.
final class MastheadForms {
    private static final int LONGEST = 300;

    private final Map<String, List<Pattern>> patterns = new HashMap<>();

    static MastheadForms builtIn() {
        MastheadForms forms = new MastheadForms();
        Map<String, String> blocks = new LinkedHashMap<>();
        for (List<String> row : ResourceTable.rows(MastheadForms.class, "masthead.tsv", 2)) {
            String regex = row.getLast();
            for (var block : blocks.entrySet()) {
                regex = regex.replace("{" + block.getKey() + "}", block.getValue());
            }
            if (row.getFirst().startsWith("=")) {
                blocks.put(row.getFirst().substring(1), regex);
            } else {
                forms.add(row.getFirst(), regex);
            }
        }
        return forms;
    }

    private void add(String cue, String regex) {
        patterns.computeIfAbsent(cue, key -> new ArrayList<>())
                .add(Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    boolean show(String cue, String words) {
        return matches(cue, words).findFirst().isPresent();
    }

    /// What the first matching pattern of a cue holds in its first group.
    Optional<String> answer(String cue, String words) {
        return matches(cue, words)
                .map(matcher -> matcher.group(1).strip())
                .filter(answer -> !answer.isEmpty())
                .findFirst();
    }

    /// The answer of the first line that has one.
    Optional<String> answer(String cue, List<String> lines) {
        return lines.stream().flatMap(line -> answer(cue, line).stream()).findFirst();
    }

    /// Every answer on a line.
    List<String> answers(String cue, String words) {
        return matches(cue, words)
                .flatMap(matcher -> Stream.concat(
                        Stream.of(matcher.group(1)),
                        matcher.results().map(result -> Objects.requireNonNullElse(result.group(1), ""))))
                .toList();
    }

    private Stream<Matcher> matches(String cue, String words) {
        String line = words.strip();
        return line.length() > LONGEST
                ? Stream.of()
                : patterns.getOrDefault(cue, List.of()).stream()
                        .map(pattern -> pattern.matcher(line))
                        .filter(Matcher::find);
    }
}
