package parallax.time;

import parallax.language.Reading;

/// Finds when an account was published.
public final class AccountDateReader {
    public AccountDate read(Reading reading) {
        return AccountDate.UNKNOWN;
    }
}
