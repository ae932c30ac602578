package parallax.web.page;

import java.util.List;

/// What a page or a command may be told.
///
/// @param name    as in the address or form
/// @param kind    what its values look like
/// @param meaning in a sentence
/// @param choices the values it can have; empty where any will do
/// @param several whether it may be given more than once
public record Parameter(String name, Kind kind, String meaning, List<String> choices, boolean several) {
    /// What values look like.
    public enum Kind {
        TEXT,
        /// A whole number from 0.
        NUMBER,
        /// `true` or `false`
        FLAG
    }

    public Parameter {
        choices = List.copyOf(choices);
    }

    public static Parameter text(String name, String meaning) {
        return new Parameter(name, Kind.TEXT, meaning, List.of(), false);
    }

    public static Parameter texts(String name, String meaning) {
        return new Parameter(name, Kind.TEXT, meaning, List.of(), true);
    }

    public static Parameter number(String name, String meaning) {
        return new Parameter(name, Kind.NUMBER, meaning, List.of(), false);
    }

    public static Parameter flag(String name, String meaning) {
        return new Parameter(name, Kind.FLAG, meaning, List.of(), false);
    }

    /// @param choices the values it can have
    public static Parameter choice(String name, String meaning, List<String> choices) {
        return new Parameter(name, Kind.TEXT, meaning, choices, false);
    }
}
