/// The actors of the case, each under one id: by which names, in which deeds, with which words and positions.
@NullMarked
package parallax.web.actors;

import org.jspecify.annotations.NullMarked;
