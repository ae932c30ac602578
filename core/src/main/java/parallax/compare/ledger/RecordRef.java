package parallax.compare.ledger;

import java.util.Comparator;

/// Which record of which account: the key of a record in a case.
///
/// @param account id of the account; `NAME#c1` for a reader's comment
/// @param record  id of the record in it, such as `f2`
public record RecordRef(String account, String record) implements Comparable<RecordRef> {
    private static final Comparator<RecordRef> ORDER = Comparator.comparing(RecordRef::account)
            .thenComparingInt(ref -> ref.record.length())
            .thenComparing(RecordRef::record);

    @Override
    public int compareTo(RecordRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return account + ":" + record;
    }
}
