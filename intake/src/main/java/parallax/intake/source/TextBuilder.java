package parallax.intake.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.SourceMap.Run;
import parallax.intake.source.SourceMap.Unit;
import parallax.text.Metadata;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;

/// Puts a stored text together and keeps, for each stretch, where it came from. For one text, by one thread.
public final class TextBuilder {
    private final Unit unit;
    private final String charset;
    private final Limits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Passage> marked = new ArrayList<>();
    private @Nullable Run last;

    public TextBuilder(Unit unit, String charset, Limits limits) {
        this.unit = unit;
        this.charset = charset;
        this.limits = limits;
    }

    /// Appends what stands at `[from, to)` of a part of the original.
    ///
    /// @throws Unreadable if the text becomes longer than the limit
    public void copy(CharSequence words, String part, int from, int to) throws Unreadable {
        if (words.isEmpty()) {
            return;
        }
        int start = text.length();
        add(words);
        Run run = new Run(start, text.length(), part, from, to);
        Run before = last;
        if (before != null && continues(before, run)) {
            last = new Run(before.start(), run.end(), part, before.from(), run.to());
        } else {
            flush();
            last = run;
        }
    }

    private boolean continues(Run before, Run run) {
        if (before.end() != run.start() || !before.part().equals(run.part())) {
            return false;
        }
        return unit == Unit.CHARACTERS
                ? before.paced() && run.paced() && before.to() == run.from()
                : before.from() == run.from() && before.to() == run.to();
    }

    private void flush() {
        if (last != null) {
            runs.add(last);
            last = null;
        }
    }

    /// Appends characters that do not stand in the original.
    public void add(CharSequence words) throws Unreadable {
        if (text.length() + words.length() > limits.text()) {
            throw limits.tooLong();
        }
        text.append(words);
    }

    /// Ends a block: the text ends with `ends` line ends, unless it is empty.
    public void lineEnds(int ends) throws Unreadable {
        int there = 0;
        while (there < text.length() && there < ends && text.charAt(text.length() - 1 - there) == '\n') {
            there++;
        }
        if (there < text.length()) {
            add("\n".repeat(ends - there));
        }
    }

    /// How long the text is so far.
    public int length() {
        return text.length();
    }

    /// The last character so far; a line end before the first.
    public char lastCharacter() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    /// Marks what was appended since `start`, without the white space around it; nothing where that is all.
    public void mark(PassageKind kind, int start, @Nullable Span source) {
        Span span = stripped(start);
        if (span != null) {
            marked.add(new Passage(kind, span, source));
        }
    }

    /// What was appended since `start`, without the white space around it; absent where that is all.
    public @Nullable Span stripped(int start) {
        int from = start;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? null : new Span(from, to);
    }

    /// Takes back all that was appended since `length`.
    public void cut(int length) {
        text.setLength(length);
        marked.removeIf(passage -> passage.span().end() > length);
        flush();
        while (!runs.isEmpty() && runs.getLast().end() > length) {
            Run run = runs.removeLast();
            if (run.start() < length) {
                int to = run.paced() ? run.from() + length - run.start() : run.to();
                runs.add(new Run(run.start(), length, run.part(), run.from(), to));
            }
        }
    }

    public CharSequence text() {
        return text;
    }

    /// The finished extract, passages in order; of passages that overlap the first marked stays.
    public Extract build(String mediaType, Metadata metadata) {
        flush();
        List<Passage> ordered = new ArrayList<>();
        marked.stream().sorted(java.util.Comparator.comparing(Passage::span)).forEach(passage -> {
            if (ordered.isEmpty()
                    || ordered.getLast().span().end() <= passage.span().start()) {
                ordered.add(passage);
            }
        });
        return new Extract("", "", mediaType, text.toString(), metadata, ordered, new SourceMap(unit, charset, runs));
    }
}
