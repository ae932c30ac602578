/// A comparison as a case keeps it: with the words of every answer, so that it can be shown, exported and checked
/// without comparing again.
@NullMarked
package parallax.casefile.ledger;

import org.jspecify.annotations.NullMarked;
