/// The web server: who may ask, which route leads to which page, how an answer becomes HTML, JSON or CSV. The only room
/// that knows the web server's and the templates' libraries.
@NullMarked
package parallax.web.server;

import org.jspecify.annotations.NullMarked;
