package parallax.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.text.ResourceTable;

/// Dictionary forms, from a list of irregular ones and the rules of English inflection. Immutable.
final class Lemmas {
    private final Map<PartOfSpeech, Map<String, String>> irregular = new HashMap<>();
    private final Map<String, List<String>> endings = new HashMap<>();
    private final Set<String> withE = new HashSet<>();
    private final Set<String> withoutE = new HashSet<>();

    Lemmas() {
        for (List<String> columns : ResourceTable.rows(Lemmas.class, "lemmas.tsv")) {
            switch (columns.getFirst()) {
                case "+e" -> withE.addAll(List.of(columns.get(1).split(" ", -1)));
                case "ending" ->
                    endings.put(columns.get(1), List.of(columns.get(2).split(" ", -1)));
                case "-e" -> withoutE.addAll(List.of(columns.get(1).split(" ", -1)));
                default -> addForms(columns);
            }
        }
    }

    private void addForms(List<String> columns) {
        Map<String, String> forms =
                irregular.computeIfAbsent(PartOfSpeech.valueOf(columns.getFirst()), pos -> new HashMap<>());
        for (String form : columns.get(2).split(" ", -1)) {
            forms.putIfAbsent(form, columns.get(1));
        }
    }

    /// The dictionary form in lower case; a name keeps its case and form.
    String of(String form, PartOfSpeech pos, Set<Feature> features) {
        if (pos == PartOfSpeech.PROPN) {
            return form;
        }
        String word = plain(form);
        String listed = irregular.getOrDefault(pos, Map.of()).get(word);
        if (listed != null && !isBase(word, pos, features)) {
            return listed;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return word.substring(0, hyphen + 1) + of(word.substring(hyphen + 1), pos, features);
        }
        return switch (pos) {
            case NOUN -> features.contains(Feature.PLURAL) ? singular(word) : word;
            case VERB, AUX -> verb(word, features);
            case ADJ, ADV -> positive(word, features);
            default -> word;
        };
    }

    /// A verb that only looks inflected: "to found a party", "they wound".
    private static boolean isBase(String word, PartOfSpeech pos, Set<Feature> features) {
        boolean base = features.contains(Feature.INFINITIVE) || features.contains(Feature.IMPERATIVE);
        boolean present = features.contains(Feature.PRESENT) && !word.endsWith("s");
        boolean irregularPresent = word.equals("are") || word.equals("am") || word.startsWith("'");
        return pos == PartOfSpeech.VERB && (base || (present && !irregularPresent));
    }

    /// Lower case, straight apostrophes, no editor's brackets.
    private static String plain(String form) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean inserted = lower.length() > 2 && (lower.indexOf('[') >= 0 || lower.indexOf('(') >= 0);
        boolean letters = inserted && lower.codePoints().anyMatch(Character::isLetter);
        return letters ? lower.replaceAll("[\\[\\]()]", "") : lower;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (endsIn(word, List.of("sses", "shes", "ches", "xes", "zzes", "oes"))) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !endsIn(word, List.of("ss", "us", "is")) && word.length() > 2
                ? cut(word, 1)
                : word;
    }

    private String verb(String word, Set<Feature> features) {
        if (features.contains(Feature.PRESENT)) {
            return word.endsWith("zes") && !word.endsWith("zzes") ? cut(word, 1) : singular(word);
        }
        if (features.contains(Feature.PAST) || features.contains(Feature.PARTICIPLE)) {
            if (word.endsWith("ied") && word.length() > 4) {
                return cut(word, 3) + "y";
            }
            return word.endsWith("ed") && word.length() > 3 ? stem(cut(word, 2)) : word;
        }
        return features.contains(Feature.GERUND) && word.endsWith("ing") && word.length() > 4
                ? stem(cut(word, 3))
                : word;
    }

    private String positive(String word, Set<Feature> features) {
        boolean comparative = features.contains(Feature.COMPARATIVE) && word.endsWith("er");
        boolean superlative = features.contains(Feature.SUPERLATIVE) && word.endsWith("est");
        if (!comparative && !superlative) {
            return word;
        }
        String stem = cut(word, comparative ? 2 : 3);
        if (stem.endsWith("i")) {
            return cut(stem, 1) + "y";
        }
        if (endsDoubled(stem) && !endsIn(stem, List.of("ll", "ss"))) {
            return cut(stem, 1);
        }
        return endsIn(stem, endings("e before er")) && !endsIn(stem, endings("no e before er")) ? stem + "e" : stem;
    }

    /// The base of a verb whose `-ed` or `-ing` has been cut off: `stopp` is stop, `forc` is force, `kill` kill.
    private String stem(String stem) {
        if (withE.contains(stem)) {
            return stem + "e";
        }
        if (withoutE.contains(stem)) {
            return stem;
        }
        if (endsDoubled(stem)) {
            return endsIn(stem, List.of("ss", "ll", "zz", "ff", "dd")) && !withoutE.contains(cut(stem, 1))
                    ? stem
                    : cut(stem, 1);
        }
        return takesE(stem) ? stem + "e" : stem;
    }

    private boolean takesE(String stem) {
        if (endsIn(stem, endings("e"))) {
            return true;
        }
        if (endsIn(stem, endings("no e")) || stem.length() < 2) {
            return false;
        }
        boolean twoVowels = stem.length() > 2 && !isConsonant(stem, stem.length() - 3);
        boolean plainVowel = !twoVowels || endsIn(stem, endings("as one vowel"));
        return plainVowel && endsIn(stem, endings("e after one vowel"));
    }

    private List<String> endings(String kind) {
        return endings.getOrDefault(kind, List.of());
    }

    private static boolean isConsonant(String word, int at) {
        return "aeiou".indexOf(word.charAt(at)) < 0;
    }

    private static boolean endsDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && isConsonant(stem, last);
    }

    private static boolean endsIn(String word, List<String> endings) {
        return endings.stream().anyMatch(word::endsWith);
    }

    private static String cut(String word, int length) {
        return word.substring(0, word.length() - length);
    }
}
