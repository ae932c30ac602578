package parallax.language.encoder;

/// How a word is written. The vocabulary knows lower case only, so the model is told apart from it.
enum Casing {
    /// No letters, or none in upper case.
    LOWER(0),
    INITIAL(1),
    CAPITALS(2),
    /// With digits, or upper case elsewhere.
    MIXED(3);

    /// Its row in the network's table.
    final long number;

    Casing(long number) {
        this.number = number;
    }

    static Casing of(String form) {
        if (form.codePoints().anyMatch(Character::isDigit)) {
            return MIXED;
        }
        int[] letters = form.codePoints().filter(Character::isLetter).toArray();
        int upper = 0;
        for (int letter : letters) {
            upper += Character.isUpperCase(letter) ? 1 : 0;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (upper == letters.length && upper > 1) {
            return CAPITALS;
        }
        return upper == 1 && Character.isUpperCase(letters[0]) ? INITIAL : MIXED;
    }
}
