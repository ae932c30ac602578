package parallax.casefile.decision;

import java.util.Locale;

/// The kinds of records that a person can accept, reject, edit and add.
public enum RecordKind {
    STATEMENT,
    EVENT,
    FIGURE,
    POSITION;

    /// The codebook's word, such as `event`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind with this label; fails on any other word, quoting it.
    public static RecordKind ofLabel(String label) {
        return Labels.constant(RecordKind.class, "kind of record", label);
    }
}
