/// What every page of the workbench is made of: the question, the answer as a record, the template that shows it. The
/// same answer is given as JSON below `/api`.
@NullMarked
package parallax.web.page;

import org.jspecify.annotations.NullMarked;
