package parallax.event;

import java.util.Locale;

/// How an event stands to the word that governs it.
enum Complement {
    /// "threatened to attack".
    TO,
    /// "told them to attack".
    OTHER_TO,
    /// "denied attacking", "accused of attacking".
    ING,
    /// "said that they attacked".
    THAT,
    /// "called for an attack", "the attack was called off".
    NOUN,
    /// "a call for an attack", "an attack plan".
    NMOD;

    static Complement of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
