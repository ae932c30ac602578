/// The server as other programs, and other sites, meet it.
@NullMarked
package parallax.web.server;

import org.jspecify.annotations.NullMarked;
