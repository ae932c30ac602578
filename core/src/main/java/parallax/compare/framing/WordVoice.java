package parallax.compare.framing;

import parallax.compare.framing.AccountWords.Use;

/// Which words of a source are compared.
public enum WordVoice {
    /// The author's: those outside statements and block quotations.
    OWN,
    /// Those that are passed on.
    ATTRIBUTED,
    /// Both.
    ANY;

    int count(Use use) {
        return switch (this) {
            case OWN -> use.own();
            case ATTRIBUTED -> use.attributed();
            case ANY -> use.own() + use.attributed();
        };
    }
}
