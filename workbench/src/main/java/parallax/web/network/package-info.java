/// Who acts on whom, as the accounts tell it: by class of event, period and source.
@NullMarked
package parallax.web.network;

import org.jspecify.annotations.NullMarked;
