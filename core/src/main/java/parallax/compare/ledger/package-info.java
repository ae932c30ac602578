/// The words of a comparison: issues, answers, holders, relations, silences, stories (codebook §8).
@NullMarked
package parallax.compare.ledger;

import org.jspecify.annotations.NullMarked;
