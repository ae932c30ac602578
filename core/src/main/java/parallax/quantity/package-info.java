/// Numbers that mean something: how many or how much, of what unit, how firmly, risen or fallen, and what they are said
/// of. A number that somebody gives in the sense of the codebook is made of these in the room of figures.
@NullMarked
package parallax.quantity;

import org.jspecify.annotations.NullMarked;
