package parallax.casefile.decision;

/// That a record stands as it does because somebody decided so.
///
/// @param account  0 for the document's own account, from 1 for its readers' comments
/// @param kind     `statement`, `event`, `figure`, `position`, `actor`, `place`, `date` or `passage`
/// @param record   its id; of a place or passage its number in the account; empty for the account's date
/// @param decision number of the decision
/// @param what     what was decided, such as `edit`
public record Review(int account, String kind, String record, int decision, String what) {}
