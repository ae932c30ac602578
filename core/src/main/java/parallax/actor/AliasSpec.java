package parallax.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.actor.Alias.Role;

/// An alias as a registry file writes it: `form`, `form[2014-05-01..]` or `role:form`.
///
/// @param role absent where the file leaves it to be inferred
record AliasSpec(
        @Nullable Role role,
        String form,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final String ARTICLE = "the ";
    private static final int ISO_LENGTH = 10;

    /// @throws IllegalArgumentException with the reason where dates or role are malformed
    static AliasSpec parse(String text) {
        int colon = text.indexOf(':');
        Role role = colon < 0 ? null : role(text.substring(0, colon));
        String dated = role == null ? text : text.substring(colon + 1);
        int bracket = dated.indexOf('[');
        if (bracket < 0) {
            return new AliasSpec(role, bare(dated), null, null);
        }
        String dates = dated.substring(bracket + 1);
        int dots = dates.indexOf("..");
        if (!dates.endsWith("]") || dots < 0) {
            throw new IllegalArgumentException("expected [FROM..TO] after the alias, found \"" + dated + "\"");
        }
        return new AliasSpec(
                role,
                bare(dated.substring(0, bracket)),
                date(dates.substring(0, dots)),
                date(dates.substring(dots + 2, dates.length() - 1)));
    }

    private static @Nullable Role role(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "name" -> Role.NAME;
            case "acronym" -> Role.ACRONYM;
            case "country" -> Role.COUNTRY;
            case "capital" -> Role.CAPITAL;
            case "seat" -> Role.SEAT;
            case "demonym" -> Role.DEMONYM;
            case "surname" -> Role.SURNAME;
            case "title" -> Role.TITLE;
            default -> null;
        };
    }

    private static String bare(String form) {
        String stripped = form.strip();
        String bare = withoutArticle(stripped);
        if (bare.isBlank()) {
            throw new IllegalArgumentException("an alias without words: \"" + form + "\"");
        }
        return bare;
    }

    /// "the River Committees" without its article; one-word titles such as *The Guardian* keep it, since without it
    /// they are common words.
    static String withoutArticle(String form) {
        if (!form.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())) {
            return form;
        }
        boolean title = form.charAt(0) == 'T' && form.indexOf(' ', ARTICLE.length()) < 0;
        return title ? form : form.substring(ARTICLE.length());
    }

    private static @Nullable LocalDate date(String text) {
        if (text.isBlank()) {
            return null;
        }
        String day = text.strip();
        try {
            // By hand: the built-in files hold thousands of dates, and a formatter costs more than all else in them.
            if (day.length() != ISO_LENGTH || day.charAt(4) != '-' || day.charAt(7) != '-') {
                throw new DateTimeException(day);
            }
            return LocalDate.of(number(day, 0, 4), number(day, 5, 7), number(day, 8, ISO_LENGTH));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("expected a date YYYY-MM-DD, found \"" + text + "\"", e);
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    Alias of(String actor, Role known) {
        return new Alias(form, actor, known, from, to);
    }
}
