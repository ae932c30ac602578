/// A case's records as tables: what can be shown, and by which criteria rows are chosen. The command line and the pages
/// ask the same questions.
@NullMarked
package parallax.table;

import org.jspecify.annotations.NullMarked;
