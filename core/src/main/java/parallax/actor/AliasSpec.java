package parallax.actor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
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
        String name = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String bare(String form) {
        String stripped = form.strip();
        String article = "the ";
        String bare = stripped.regionMatches(true, 0, article, 0, article.length())
                ? stripped.substring(article.length())
                : stripped;
        if (bare.isBlank()) {
            throw new IllegalArgumentException("an alias without words: \"" + form + "\"");
        }
        return bare;
    }

    private static @Nullable LocalDate date(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expected a date YYYY-MM-DD, found \"" + text + "\"", e);
        }
    }

    Alias of(String actor, Role inferred) {
        return new Alias(form, actor, role == null ? inferred : role, from, to);
    }
}
