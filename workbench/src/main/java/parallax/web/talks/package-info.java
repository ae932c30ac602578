/// The page of negotiations: who is said to attend, refuse or demand what, in which round, when, and according to whom.
@NullMarked
package parallax.web.talks;

import org.jspecify.annotations.NullMarked;
