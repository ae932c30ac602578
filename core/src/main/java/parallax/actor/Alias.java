package parallax.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parallax.time.Interval;

/// One name of one actor, as its registry file writes it.
///
/// @param actor id of the actor
/// @param from  first day on which the actor went by this name; absent where open or unknown
/// @param to    last such day; absent where open or unknown
public record Alias(
        String form,
        String actor,
        Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /// What kind of name it is, and so where it may stand for the actor.
    public enum Role {
        /// A name proper: stands for the actor wherever it occurs.
        NAME,
        /// Capitals such as `HTS`; only capitals in the text match it.
        ACRONYM,
        /// A toponym that also names the state: `Russia`.
        COUNTRY,
        /// A capital city, its government only where it acts: `Moscow`.
        CAPITAL,
        /// A building or street that stands for an office: `Kremlin`.
        SEAT,
        /// Adjective or people: `Russian`, `Russians`.
        DEMONYM,
        /// A family name or other part of a person's name, sure only in context.
        SURNAME,
        /// An office, usually dated: `Foreign Minister of Russia`.
        TITLE
    }

    /// Whether the actor can have gone by this name at some time in the interval; open ends and unknown intervals
    /// leave it possible.
    public boolean validIn(Interval interval) {
        LocalDate first = interval.from();
        LocalDate last = interval.to();
        boolean over = to != null && first != null && first.isAfter(to);
        boolean notYet = from != null && last != null && last.isBefore(from);
        return !over && !notYet;
    }
}
