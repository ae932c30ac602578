package parallax.table;

import java.util.Locale;

/// What rows can be chosen by.
public enum Criterion {
    /// The account's name; also that of the document it stands in.
    ACCOUNT,
    /// Words of the publisher's or author's name.
    SOURCE,
    /// Words of the name of an actor who takes part or speaks.
    ACTOR,
    /// Words of the place's name.
    PLACE,
    /// Kind, type, status, stance or measure, whole.
    KIND,
    /// First day, month or year: `2021-03-27`, `2021-03`, `2021`.
    FROM,
    /// Last day, month or year.
    TO,
    /// Words of the record's own words.
    TEXT,
    /// `true`: only what the account gives no time for, not even a vague one.
    UNDATED,
    /// `true`: only what the account gives no place for; of places, those that no list knows where to find.
    UNPLACED;

    /// As users write it: `source`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
