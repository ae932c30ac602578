/// What is learned about pairs of records, whatever they are: trees that weigh a pair, and groups of what is alike.
@NullMarked
package parallax.compare.learned;

import org.jspecify.annotations.NullMarked;
