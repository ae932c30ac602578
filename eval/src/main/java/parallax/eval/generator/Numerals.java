package parallax.eval.generator;

import java.util.List;

/// Numbers in words.
final class Numerals {
    private static final List<String> SMALL = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private Numerals() {}

    /// @param number 0 to 99
    static String spelled(int number) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        String tens = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
    }

    /// "third"; from thirteen on in digits, "13th", "21st".
    static String ordinal(int number) {
        if (number <= ORDINALS.size()) {
            return ORDINALS.get(number - 1);
        }
        boolean teen = number % 100 / 10 == 1;
        int last = teen ? 0 : number % 10;
        return number + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }
}
