/// The workbench in the browser: which pages there are, and the server that shows them.
@NullMarked
package parallax.web;

import org.jspecify.annotations.NullMarked;
