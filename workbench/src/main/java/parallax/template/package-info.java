/// Pages and reports as HTML: the one place that knows the template engine.
@NullMarked
package parallax.template;

import org.jspecify.annotations.NullMarked;
