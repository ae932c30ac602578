package parallax.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import parallax.number.Lexeme.Kind;
import parallax.text.Span;

/// A text cut into lexemes, to be read by index. Asking outside `[0, size)` is allowed and finds nothing, so that
/// grammars can look ahead and back without care.
public final class Lexemes {
    private static final Lexeme NOTHING = new Lexeme(Kind.MARK, 0, 0, "", false, -1, -1);
    private final String text;
    private final List<Lexeme> all;

    private Lexemes(String text, List<Lexeme> all) {
        this.text = text;
        this.all = all;
    }

    /// Cuts all of a text.
    public static Lexemes of(String text) {
        return of(text, 0, text.length());
    }

    /// Cuts `[from, to)` of a text; offsets count from the text's start.
    public static Lexemes of(String text, int from, int to) {
        return new Lexemes(text, List.copyOf(new Cutter(text, from, to).cut()));
    }

    /// Number of lexemes.
    public int size() {
        return all.size();
    }

    /// The text they were cut from.
    public String text() {
        return text;
    }

    /// The lexeme at an index; one without letters or kind of its own where there is none.
    public Lexeme at(int index) {
        return index < 0 || index >= all.size() ? NOTHING : all.get(index);
    }

    /// The folded form, empty outside the text.
    public String low(int index) {
        return at(index).low();
    }

    /// Whether the lexeme is this word or mark in lower case; false where there is none.
    public boolean is(int index, String low) {
        return at(index).low().equals(low);
    }

    /// Whether the lexeme is a word; false where there is none.
    public boolean isWord(int index) {
        return index >= 0 && index < all.size() && at(index).kind() == Kind.WORD;
    }

    /// Whether the lexeme is digits; false where there is none.
    public boolean isDigits(int index) {
        return at(index).kind() == Kind.DIGITS;
    }

    /// Whether nothing stands between this lexeme and the one before.
    public boolean glued(int index) {
        return index > 0
                && index < all.size()
                && at(index).start() == at(index - 1).end();
    }

    /// Whether this lexeme follows the one before within one paragraph.
    public boolean joined(int index) {
        return index > 0
                && index < all.size()
                && at(index).block() == at(index - 1).block();
    }

    /// The value of at most nine digits.
    public OptionalInt digits(int index) {
        if (!isDigits(index) || low(index).length() > 9) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(low(index)));
    }

    /// The words of `[from, to)`.
    public Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /// The first lexeme that begins at or after an offset; `size()` if none does.
    public int indexAt(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static final class Cutter {
        private final String text;
        private final int to;
        private final List<Lexeme> found = new ArrayList<>();
        private int at;
        private int line;
        private int block;

        Cutter(String text, int from, int to) {
            this.text = text;
            this.at = from;
            this.to = to;
        }

        List<Lexeme> cut() {
            int breaks = 0;
            while (at < to) {
                char c = text.charAt(at);
                if (c == '\n') {
                    line++;
                    if (++breaks == 2) {
                        block++;
                    }
                    at++;
                } else if (c <= ' ' || Character.isSpaceChar(c)) {
                    at++;
                } else {
                    breaks = 0;
                    take();
                }
            }
            return found;
        }

        private void take() {
            int start = at;
            int first = text.codePointAt(at);
            Kind kind = kind(first);
            at += Character.charCount(first);
            while (kind != Kind.MARK && at < to && kind(text.codePointAt(at)) == kind) {
                at += Character.charCount(text.codePointAt(at));
            }
            at = Math.min(at, to);
            String low = switch (kind) {
                case MARK -> plain(first);
                case DIGITS -> digits(text.substring(start, at));
                case WORD -> text.substring(start, at).toLowerCase(Locale.ROOT);
            };
            found.add(new Lexeme(kind, start, at, low, Character.isUpperCase(first), line, block));
        }

        /// The digits of any script as those of ours: `٢٠١٨` is 2018.
        private static String digits(String run) {
            if (run.chars().allMatch(unit -> unit <= '9')) {
                return run;
            }
            StringBuilder plain = new StringBuilder();
            run.codePoints().forEach(point -> plain.append(Character.digit(point, 10)));
            return plain.toString();
        }

        private static Kind kind(int point) {
            if ((point >= '0' && point <= '9') || (point > 0x7f && Character.isDigit(point))) {
                return Kind.DIGITS;
            }
            boolean letter = Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
            return letter ? Kind.WORD : Kind.MARK;
        }

        private static String plain(int point) {
            return switch (point) {
                case '’', '‘', 'ʼ', '′' -> "'";
                case '“', '”', '„', '«', '»' -> "\"";
                case '–', '—', '‒', '−', '‐', '‑' -> "-";
                default -> Character.toString(point);
            };
        }
    }
}
