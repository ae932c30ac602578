package parallax.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds who wrote a text: by its byline, the body in whose name it speaks, its credits or its signature.
final class AuthorFinder {
    private static final Pattern PLACE = Pattern.compile("\\s+(?:in|at|from|near)\\s+.*");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*");

    private final MastheadForms forms;

    AuthorFinder(MastheadForms forms) {
        this.forms = forms;
    }

    Optional<String> find(Frame frame) {
        return named(frame).or(() -> body(frame)).or(() -> credited(frame)).or(() -> signed(frame));
    }

    private Optional<String> named(Frame frame) {
        List<String> lines = frame.bylines().isEmpty() ? frame.masthead() : frame.bylines();
        return forms.answer("author", lines)
                .or(() -> forms.answer("nameonly", frame.bylines()))
                .or(() -> lines.stream()
                        .filter(line -> line.length() > 60 && !forms.show("speaker", line))
                        .flatMap(line -> forms.answer("standfirst", line).stream())
                        .findFirst());
    }

    /// The body that signs a statement, else the one that heads it.
    private Optional<String> body(Frame frame) {
        Optional<String> speaker = forms.answer("speaker", frame.above());
        return speaker.isEmpty()
                ? speaker
                : forms.answer("organsigner", frame.closing()).or(() -> speaker);
    }

    /// `Reporting by A in X and B in Y; Editing by C`: those who reported.
    private Optional<String> credited(Frame frame) {
        return forms.answer("credit", frame.closing()).map(AuthorFinder::names).filter(names -> !names.isEmpty());
    }

    private static String names(String credit) {
        List<String> names = new ArrayList<>(Arrays.stream(BETWEEN_NAMES.split(credit))
                .map(part -> PLACE.matcher(part).replaceFirst("").strip())
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)))
                .toList());
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.removeLast();
        return String.join(", ", names) + " and " + last;
    }

    private Optional<String> signed(Frame frame) {
        return frame.closing().stream()
                .filter(line -> !forms.show("closing", line) && !forms.show("noname", line))
                .flatMap(line -> forms.answer("organsigner", line).or(() -> forms.answer("signer", line)).stream())
                .findFirst();
    }
}
