package parallax.eval.records.comparison;

import org.jspecify.annotations.Nullable;
import parallax.eval.anchor.Stretch;

/// A record named in a comparison, on one side.
///
/// @param account as found: `NAME`, or `NAME#id` for a comment
/// @param record  its id, as given
/// @param found   the record; null where there is none
record RecordReference(
        String account, String record, @Nullable FoundRecord found) {
    /// The name of the text in which it stands.
    String text() {
        return AccountNames.text(account);
    }

    boolean hasPlace() {
        return found != null && found.entry().span() instanceof Stretch;
    }

    /// Account and record: what two references to one record share.
    Key key() {
        return new Key(account, record);
    }

    record Key(String account, String record) {}
}
