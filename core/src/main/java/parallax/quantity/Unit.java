package parallax.quantity;

/// What an amount is measured in.
///
/// @param name in full, in the singular: `dollar`, `percentage`, `mile per hour`
public record Unit(Kind kind, String name) {
    /// Sorts of units, as far as a reader of figures must tell them apart.
    public enum Kind {
        SHARE,
        MONEY,
        TIME,
        LENGTH,
        AREA,
        WEIGHT,
        /// Any other unit of measurement.
        MEASURE,
        /// The noun that is counted: `lightning strike`.
        COUNT
    }

    /// The same for each of another: `dollar per barrel`.
    Unit per(String other) {
        return new Unit(kind, name + " per " + other);
    }
}
