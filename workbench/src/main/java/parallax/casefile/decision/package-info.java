/// What people decide about the records of a case: kept one by one, never altered, applied to what the machine reads.
///
/// Nothing here knows the database: `DecisionLog` is a file, `Effect` a function from an account as read to the account
/// as decided.
@NullMarked
package parallax.casefile.decision;

import org.jspecify.annotations.NullMarked;
