/// Mails and mail boxes.
@NullMarked
package parallax.intake.mail;

import org.jspecify.annotations.NullMarked;
