/// How each source puts it: by which names, with which words, in which roles. Counts and words, no verdicts.
@NullMarked
package parallax.web.framing;

import org.jspecify.annotations.NullMarked;
