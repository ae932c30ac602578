package parallax.language.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.text.ResourceTable;

/// Cuts words into the pieces of BERT's uncased vocabulary (Wu and others 2016; Devlin and others 2019), longest piece
/// first. `training/encoder/wordpiece.py` does exactly the same.
final class WordPiece {
    private static final int LONGEST = 64;

    private final Map<String, Integer> numbers = new HashMap<>(1 << 16);
    private final int unknown;
    final int start;
    final int separator;

    WordPiece() {
        for (String piece :
                ResourceTable.text(WordPiece.class, "vocabulary.txt").split("\n", -1)) {
            numbers.putIfAbsent(piece, numbers.size());
        }
        this.unknown = number("[UNK]");
        this.start = number("[CLS]");
        this.separator = number("[SEP]");
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalStateException("vocabulary.txt has no " + piece);
        }
        return number;
    }

    /// Numbers of the pieces of one word; at least one.
    int[] pieces(String form) {
        List<Integer> pieces = new ArrayList<>(4);
        StringBuilder part = new StringBuilder();
        String plain = plain(form);
        plain.codePoints().forEach(letter -> {
            if (isDropped(letter)) {
                return;
            }
            boolean blank = isBlank(letter);
            if (blank || isMark(letter)) {
                cut(part, pieces);
                if (!blank) {
                    cut(new StringBuilder().appendCodePoint(letter), pieces);
                }
            } else {
                part.appendCodePoint(letter);
            }
        });
        cut(part, pieces);
        return pieces.isEmpty()
                ? new int[] {unknown}
                : pieces.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String plain(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean ascii = lower.chars().allMatch(letter -> letter < 128);
        return ascii ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    }

    private static boolean isDropped(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.CONTROL || type == Character.FORMAT;
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isMark(int letter) {
        if (letter < 128) {
            return !Character.isLetterOrDigit(letter);
        }
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /// Adds the pieces of `part` and empties it; one unknown piece where the vocabulary cannot spell it.
    private void cut(StringBuilder part, List<Integer> pieces) {
        String word = part.toString();
        part.setLength(0);
        int before = pieces.size();
        boolean spelt = word.codePointCount(0, word.length()) <= LONGEST;
        int from = 0;
        while (spelt && from < word.length()) {
            int to = word.length();
            Integer found = null;
            while (to > from && found == null) {
                found = numbers.get(from == 0 ? word.substring(0, to) : "##" + word.substring(from, to));
                to--;
            }
            spelt = found != null;
            if (found != null) {
                pieces.add(found);
                from = to + 1;
            }
        }
        if (!spelt) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(unknown);
        }
    }
}
