/// The pages of the ledger: what accounts answer to the same question, how the answers stand to each other and by which
/// rule, and who does not mention it.
@NullMarked
package parallax.web.disputes;

import org.jspecify.annotations.NullMarked;
