package parallax.language;

import java.util.List;

/// Tokens whose part of speech needs no model: addresses, footnote marks and item numbers, marks without letter or
/// digit,
/// and common nouns with a capital inside a sentence that is not a headline, which are names.
final class PlainTokens {
    /// The tag that holds within a sentence.
    ///
    /// @param headline whether the sentence is one; most of its words begin with a capital
    String settled(String form, String tag, boolean first, boolean headline) {
        boolean name = tag.equals("NOUN")
                && !first
                && !headline
                && form.length() > 2
                && Character.isUpperCase(form.charAt(0))
                && form.chars().skip(1).allMatch(Character::isLowerCase);
        return name ? "PROPN" : settled(form, tag);
    }

    /// Whether most of the longer words begin with a capital, and no full stop ends them.
    static boolean isHeadline(List<String> forms) {
        long longer = forms.stream().filter(form -> form.length() > 3).count();
        long capital = forms.stream()
                .filter(form -> form.length() > 3 && Character.isUpperCase(form.charAt(0)))
                .count();
        return capital * 2 > longer && !forms.getLast().equals(".");
    }

    private static String settled(String form, String tag) {
        boolean letters = form.codePoints().anyMatch(Character::isLetterOrDigit);
        if (letters) {
            return isAddress(form) || isNumberOfItem(form) ? "X" : tag;
        }
        int type = Character.getType(form.codePointAt(0));
        boolean symbol = type == Character.CURRENCY_SYMBOL
                || type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || form.equals("%");
        if (symbol) {
            return "SYM";
        }
        return tag.equals("SYM") || tag.startsWith("PART") ? tag : "PUNCT";
    }

    private static boolean isAddress(String form) {
        return form.contains("://") || form.startsWith("www.") || form.indexOf('@') > 0;
    }

    private static boolean isNumberOfItem(String form) {
        char last = form.charAt(form.length() - 1);
        char first = form.charAt(0);
        boolean digits = Letters.isDigit(form.charAt(form.length() > 1 ? 1 : 0)) || Letters.isDigit(first);
        boolean closed = last == ')' || last == ']' || last == '.';
        return digits && closed && form.length() <= 6;
    }
}
