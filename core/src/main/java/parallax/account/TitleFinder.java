package parallax.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the title that a text gives itself.
final class TitleFinder {
    private static final Pattern ORGANISATION = Pattern.compile("\\(\\p{Lu}[\\p{Lu}\\p{Ll}-]{1,11}\\)$");
    private static final Pattern GAP = Pattern.compile("\\s{2,}");

    private final MastheadForms forms;

    TitleFinder(MastheadForms forms) {
        this.forms = forms;
    }

    Optional<String> find(Frame frame) {
        return issue(frame).or(() -> headline(frame));
    }

    /// An issue of a newsletter goes by its name and number, whatever its articles are called.
    private Optional<String> issue(Frame frame) {
        List<String> lines = frame.masthead();
        if (lines.isEmpty() || forms.answer("publishedby", lines).isEmpty()) {
            return Optional.empty();
        }
        String name = spelled(lines.getFirst());
        Optional<String> issue = forms.answer("issue", lines);
        return issue.map(number -> name + ", " + number)
                .or(() -> frame.headline().isEmpty() ? Optional.of(name) : Optional.empty());
    }

    private Optional<String> headline(Frame frame) {
        List<String> lines = frame.headline();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (lines.stream().anyMatch(line -> forms.show("report", line))) {
            return Optional.of(String.join(": ", withoutPublisher(lines)));
        }
        String first = lines.getFirst();
        Optional<String> subject = forms.answer("subject", first);
        return subject.or(() -> Optional.of(spelled(joined(lines))));
    }

    /// A report names the organisation first, with its short form: `RELIEF UNION (RU)`.
    private static List<String> withoutPublisher(List<String> lines) {
        boolean named =
                lines.size() > 1 && (ORGANISATION.matcher(lines.getFirst()).find() || lines.size() > 2);
        return named ? lines.subList(1, lines.size()) : lines;
    }

    /// A headline that runs on into the next line; another line that opens with a capital is a second headline.
    private static String joined(List<String> lines) {
        StringBuilder title = new StringBuilder(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            if (!Character.isLowerCase(line.charAt(0))
                    && !Character.isLowerCase(title.charAt(title.lastIndexOf(" ") + 1))) {
                break;
            }
            title.append(' ').append(line);
        }
        return title.toString();
    }

    /// `T H E  N E W S` as `The News`; other words as they are.
    static String spelled(String words) {
        if (!words.matches("(?:\\p{Lu}\\s{1,4}){3,60}\\p{Lu}")) {
            return words;
        }
        StringBuilder spelled = new StringBuilder();
        for (String word : GAP.splitAsStream(words).toList()) {
            String joined = word.replace(" ", "");
            spelled.append(spelled.isEmpty() ? "" : " ")
                    .append(joined.charAt(0))
                    .append(joined.substring(1).toLowerCase(Locale.ROOT));
        }
        return spelled.toString();
    }
}
