package parallax.web.page;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.casefile.Case;
import parallax.table.Criteria;
import parallax.table.Criterion;

/// A question to a page or a command: the case as it stands, and what the question is told.
///
/// @param held    the case, for this question alone
/// @param desk    what outlives a question
/// @param address the page and the values; of a command, the fields of its form
/// @param whole   whether all rows are asked for, be they many: they go to a file
public record Ask(Case held, Desk desk, Address address, boolean whole) {
    /// The parameters that choose rows, as the command line's options of the same names.
    public static final List<Parameter> CRITERIA = List.of(
            Parameter.text("account", "Of this account, and of readers' comments below it."),
            Parameter.text("source", "Whose publisher or author has these words."),
            Parameter.text("actor", "In which an actor whose name has these words takes part or speaks."),
            Parameter.text("place", "At a place whose name has these words."),
            Parameter.text("kind", "Of this kind, type, status, stance, measure or relation."),
            Parameter.text("from", "Not before this day, month or year: 2021-03."),
            Parameter.text("to", "Not after this day, month or year."),
            Parameter.text("text", "Whose own words have these."));

    /// What is vague has lanes of its own.
    public static final List<Parameter> LANES = List.of(
            Parameter.flag("undated", "Only what the account gives no time for."),
            Parameter.flag(
                    "unplaced", "Only what the account gives no place for; of places, those without coordinates."));

    /// Absent where it is not told, or empty.
    public Optional<String> text(String name) {
        return Optional.of(address.value(name)).filter(value -> !value.isEmpty());
    }

    /// What cannot do without.
    ///
    /// @throws BadRequest where it is not told
    public String needed(String name) {
        return text(name).orElseThrow(() -> new BadRequest("\"" + name + "\" is missing"));
    }

    public List<String> all(String name) {
        return address.all(name);
    }

    /// @throws BadRequest where it is no whole number from 0
    public int number(String name, int otherwise) {
        return text(name).map(value -> number(name, value)).orElse(otherwise);
    }

    private static int number(String name, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadRequest("\"" + name + "\" must be a whole number, not \"" + value + "\"", e);
        }
        throw new BadRequest("\"" + name + "\" must be 0 or more, not \"" + value + "\"");
    }

    public boolean flag(String name) {
        return text(name)
                .map(value -> value.equals("true") || value.equals("on"))
                .orElse(false);
    }

    /// Which rows are asked for by `CRITERIA`.
    public Criteria criteria() {
        Map<Criterion, String> values = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            text(criterion.label()).ifPresent(value -> values.put(criterion, value));
        }
        return values.isEmpty() ? Criteria.NONE : new Criteria(Collections.unmodifiableMap(values));
    }
}
