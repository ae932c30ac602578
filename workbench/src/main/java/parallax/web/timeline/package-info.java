/// When events took place, as accounts tell it: counted by day, week, month or year, vague days as ranges, undated
/// events apart.
@NullMarked
package parallax.web.timeline;

import org.jspecify.annotations.NullMarked;
