package parallax.eval.generator;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import parallax.text.Span;

/// A paragraph that is being written: its text so far and the records found in it.
final class Page {
    final List<Paragraph.Name> names = new ArrayList<>();
    final List<Paragraph.Stated> statements = new ArrayList<>();
    final List<Paragraph.Happened> events = new ArrayList<>();
    final List<Paragraph.Counted> figures = new ArrayList<>();
    final List<Paragraph.Taken> positions = new ArrayList<>();
    final List<Paragraph.Located> places = new ArrayList<>();
    final List<Paragraph.Timed> times = new ArrayList<>();
    final List<Paragraph.Answered> answers = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean capital = true;

    int length() {
        return text.length();
    }

    boolean beginsSentence() {
        return capital;
    }

    /// The next letter or digit begins a sentence.
    void beginSentence() {
        capital = true;
    }

    /// A blank between two sentences.
    void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /// Adds words; at the start of a sentence their first letter becomes a capital.
    void add(String words) {
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter == '^') {
                capital = true;
            } else if (capital && Character.isLetterOrDigit(letter)) {
                text.append(words.substring(at, at + 1).toUpperCase(Locale.ROOT));
                capital = false;
            } else {
                text.append(letter);
            }
        }
    }

    Span span(int start) {
        return new Span(start, text.length());
    }

    boolean has(int from, String words) {
        return text.indexOf(words, from) >= 0;
    }

    /// The statement that the next words stand in, or -1.
    int inside() {
        return open.isEmpty() ? -1 : open.peek();
    }

    void enter(int statement) {
        open.push(statement);
    }

    void leave() {
        open.pop();
    }

    void time(int start, LocalDate day) {
        times.add(new Paragraph.Timed(span(start), day));
    }

    Paragraph finished(String kind) {
        return new Paragraph(
                kind, text.toString(), names, statements, events, figures, positions, places, times, answers);
    }
}
