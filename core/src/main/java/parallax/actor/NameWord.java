package parallax.actor;

/// A word as names are compared by: letters and digits, with inner apostrophes and abbreviation dots left out
/// (`Hay'at` is `Hayat`, `U.S.` is `US`).
///
/// @param letters as written, without apostrophes and dots
/// @param exact   its key, see [TransliterationKey#exact]
/// @param start   offset of its first character, article included
/// @param end     offset after its last character
/// @param article whether an Arabic or Spanish article (`al-`, `el`) stands before it
/// @param joined  whether a name may go on here from the word before, with no comma or the like between
record NameWord(String letters, String exact, int start, int end, boolean article, boolean joined) {
    boolean isCapital() {
        return !Character.isLowerCase(letters.codePointAt(0));
    }

    /// Whether it is written as `FSAs`.
    boolean isPluralAcronym() {
        int last = letters.length() - 1;
        return last > 1 && letters.charAt(last) == 's' && Character.isUpperCase(letters.charAt(last - 1));
    }

    /// Whether this is the acronym, or its plural with a small `s`.
    boolean spells(String acronym) {
        boolean plural = letters.length() == acronym.length() + 1 && letters.endsWith("s");
        return plural ? letters.startsWith(acronym) : letters.equals(acronym);
    }

    NameWord after(NameWord articleWord) {
        return new NameWord(letters, exact, articleWord.start, end, true, articleWord.joined);
    }
}
