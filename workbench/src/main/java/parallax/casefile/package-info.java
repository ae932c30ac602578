/// A case is a folder: the database of accounts and records, the originals they came from, and the settings they were
/// read with.
@NullMarked
package parallax.casefile;

import org.jspecify.annotations.NullMarked;
