package parallax.compare.match;

import java.util.Map;
import java.util.Set;

/// What stands around a trigger. Words are stems that tell something; the trigger's own are not among them.
///
/// @param number   of its sentence in the account, from 0
/// @param near     words close by in the sentence
/// @param sentence words of the sentence
/// @param names    words of the sentence that the account always writes with a capital
/// @param numbers  digits in the sentence
/// @param account  weights of all words of the account, a vector of length 1
public record Surroundings(
        int number,
        Set<String> near,
        Set<String> sentence,
        Set<String> names,
        Set<String> numbers,
        Map<String, Float> account) {
    /// Of a trigger that stands alone.
    public static final Surroundings NONE = new Surroundings(0, Set.of(), Set.of(), Set.of(), Set.of(), Map.of());
}
