/// A predicted comparison of accounts against gold: issues, answers, relations, silences, origins.
@NullMarked
package parallax.eval.records.comparison;

import org.jspecify.annotations.NullMarked;
