/// Lanes, bins and days of the timeline, without a browser.
@NullMarked
package parallax.web.timeline;

import org.jspecify.annotations.NullMarked;
