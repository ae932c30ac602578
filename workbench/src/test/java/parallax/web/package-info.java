/// The workbench as a user meets it: in a browser.
@NullMarked
package parallax.web;

import org.jspecify.annotations.NullMarked;
