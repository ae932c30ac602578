package parallax.eval.figurepairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.text.Document;
import parallax.text.Span;

/// The gold set is consistent in itself, and its offsets stand at figures of the corpus where the corpus is at hand.
class FigurePairsTest {
    /// A digit, or a word that says how many.
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
                    + "|dozens?|scores|hundreds?|thousands?|million|several)\\b");

    private final List<FigurePair> pairs = FigurePairs.builtIn();

    @Test
    void thereAreTwoHundredPairsAtLeastEachOnce() {
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(200);
        assertThat(pairs).extracting(FigurePair::id).isSorted().doesNotHaveDuplicates();
        Set<Set<String>> spans = new HashSet<>();
        assertThat(pairs).allMatch(pair -> spans.add(Set.of(place(pair.left()), place(pair.right()))));
    }

    @Test
    void aPairIsOfTwoFigures() {
        assertThat(pairs).noneMatch(pair -> place(pair.left()).equals(place(pair.right())));
    }

    @Test
    void boundsAreInOrderAndOneIsThere() {
        sides().forEach(side -> {
            BigDecimal low = side.low();
            BigDecimal high = side.high();
            assertThat(low == null && high == null).as("%s", side).isFalse();
            assertThat(low == null || high == null || low.compareTo(high) <= 0)
                    .as("%s", side)
                    .isTrue();
        });
    }

    @Test
    void oneFigureIsReadTheSameInAllItsPairs() {
        Map<String, FigureSide> seen = new HashMap<>();
        sides().forEach(side -> {
            FigureSide before = seen.putIfAbsent(place(side), side);
            assertThat(before == null ? side : before).isEqualTo(side);
        });
    }

    @Test
    void qualifiersFitTheBounds() {
        sides().forEach(side -> {
            switch (side.qualifier()) {
                case "exact", "about" -> assertThat(side.low()).as("%s", side).isNotNull();
                case "at least", "more than", "over" ->
                    assertThat(side.high()).as("%s", side).isNull();
                case "up to" -> assertThat(side.low()).as("%s", side).isNull();
                default -> assertThat(side.qualifier()).isEqualTo("vague");
            }
        });
    }

    @Test
    void theGoldIsWhatOneAnnotatorSaidWhereBothAgree() {
        assertThat(pairs)
                .filteredOn(pair -> pair.first() == pair.second())
                .allMatch(pair -> pair.gold() == pair.first());
    }

    @Test
    void figuresThatClashCountTheSame() {
        assertThat(pairs)
                .filteredOn(pair -> pair.gold().isDispute())
                .allMatch(pair -> pair.sameCount().equals("yes"));
    }

    @Test
    void offsetsStandAtNumbersOfTheCorpus() throws IOException {
        Map<String, String> texts = texts();
        sides().forEach(side -> {
            String text = texts.get(side.account());
            assertThat(text).as(side.account()).isNotNull();
            assertThat(side.span().end()).as("%s", side).isLessThanOrEqualTo(length(text));
            String words = side.span().in(String.valueOf(text));
            assertThat(NUMBER.matcher(words).find()).as("%s: %s", side, words).isTrue();
            assertThat(isWhole(side.span(), String.valueOf(text)))
                    .as("%s: %s", side, words)
                    .isTrue();
        });
    }

    private Stream<FigureSide> sides() {
        return pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right()));
    }

    private static String place(FigureSide side) {
        return side.account() + " " + side.span();
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /// No word is cut at either end.
    private static boolean isWhole(Span span, String text) {
        boolean begins = span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1));
        boolean ends = span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end()));
        return begins && ends;
    }

    private static Map<String, String> texts() throws IOException {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path corpus = at.resolve("shared/data/accounts/syria-accounts-a.jsonl");
            if (Files.exists(corpus)) {
                Map<String, String> texts = new HashMap<>();
                for (Document document : NewsCorpus.read(corpus)) {
                    texts.put(document.id(), document.text());
                }
                return texts;
            }
        }
        assumeTrue(false, "skipped: no ../shared with the multi-outlet Syria corpus");
        throw new IllegalStateException("an assumption that does not hold ends the test");
    }
}
