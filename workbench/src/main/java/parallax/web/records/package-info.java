/// The page on which every kind of record is a table that can be narrowed and taken away.
@NullMarked
package parallax.web.records;

import org.jspecify.annotations.NullMarked;
