package parallax.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parallax.language.Reading;
import parallax.text.Passage;
import parallax.text.PassageKind;

/// What frames the text of a document: the lines in which it says who made it.
///
/// @param masthead byline lines above the first headline; all above the text if it has no headline
/// @param headline lines of the headline above the text, of which further headlines are left out; empty if there is
///                 none
/// @param bylines  byline lines between headline and text
/// @param closing  byline lines below the text, from the last upwards
/// @param notices  lines of boilerplate
/// @param opening  first characters of the text
record Frame(
        List<String> masthead,
        List<String> headline,
        List<String> bylines,
        List<String> closing,
        List<String> notices,
        String opening) {
    private static final int OPENING = 200;

    static Frame of(Reading reading) {
        List<Passage> passages =
                reading.passages().stream().map(read -> read.passage()).toList();
        int text = firstText(passages);
        int title = first(passages, PassageKind.HEADLINE, text);
        List<String> closing = new ArrayList<>();
        for (int i = passages.size() - 1; i > text; i--) {
            if (passages.get(i).kind() == PassageKind.BYLINE) {
                closing.addAll(lines(reading, passages.get(i)));
            }
        }
        return new Frame(
                bylines(reading, passages.subList(0, title)),
                title < text ? lines(reading, passages.get(title)) : List.of(),
                bylines(reading, passages.subList(title, text)),
                closing,
                of(reading, passages, PassageKind.BOILERPLATE),
                text < passages.size() ? opening(reading, passages.get(text)) : "");
    }

    /// All byline lines above the text.
    List<String> above() {
        List<String> above = new ArrayList<>(masthead);
        above.addAll(bylines);
        return above;
    }

    private static int firstText(List<Passage> passages) {
        int i = 0;
        while (i < passages.size()
                && passages.get(i).kind() != PassageKind.BODY
                && passages.get(i).kind() != PassageKind.BLOCK_QUOTATION) {
            i++;
        }
        return i;
    }

    /// Index of the first of a kind before a limit; the limit if there is none.
    private static int first(List<Passage> passages, PassageKind kind, int limit) {
        int i = 0;
        while (i < limit && passages.get(i).kind() != kind) {
            i++;
        }
        return i;
    }

    private static List<String> bylines(Reading reading, List<Passage> passages) {
        return of(reading, passages, PassageKind.BYLINE);
    }

    private static List<String> of(Reading reading, List<Passage> passages, PassageKind kind) {
        return passages.stream()
                .filter(passage -> passage.kind() == kind)
                .flatMap(passage -> lines(reading, passage).stream())
                .toList();
    }

    private static List<String> lines(Reading reading, Passage passage) {
        String words = reading.document().words(passage.span());
        return Arrays.stream(plain(words).split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String opening(Reading reading, Passage passage) {
        int start = passage.span().start();
        int end = Math.min(passage.span().end(), start + OPENING);
        return plain(reading.document().text().substring(start, end))
                .lines()
                .findFirst()
                .orElse("");
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace("\ufeff", "");
    }
}
