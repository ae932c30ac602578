/// How two answers to one question stand to each other: named rules over typed values.
@NullMarked
package parallax.compare.relation;

import org.jspecify.annotations.NullMarked;
