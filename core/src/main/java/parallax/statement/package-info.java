/// According to whom? Source, cue and content, nested in chains, with kind and stance.
@NullMarked
package parallax.statement;

import org.jspecify.annotations.NullMarked;
