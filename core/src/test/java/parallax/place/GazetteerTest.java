package parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.text.ResourceTable;

final class GazetteerTest {
    private static final Gazetteer BUILT_IN = Gazetteer.builtIn();

    @TempDir
    private Path folder;

    /// @param id of a place that has the name; empty where the list need not know it
    private record Sample(String name, String key, String tolerant, String id) {}

    private static List<Sample> samples() {
        return ResourceTable.rows(GazetteerTest.class, "names.tsv", 4).stream()
                .map(row -> new Sample(
                        row.getFirst().replace("\\t", "\t").replace("\\n", "\n").replace("\\0", "\0"),
                        row.get(1),
                        row.get(2),
                        row.get(3)))
                .toList();
    }

    private static GazetteerEntry first(String name) {
        return BUILT_IN.named(name).getFirst();
    }

    @Test
    void keysAreThoseThatTheScriptComputes() {
        PlaceSpelling spelling = PlaceSpelling.load();
        assertThat(samples()).hasSizeGreaterThan(250).allSatisfy(sample -> {
            assertThat(PlaceKey.of(sample.name())).isEqualTo(sample.key());
            assertThat(spelling.tolerant(sample.key())).isEqualTo(sample.tolerant());
        });
    }

    @Test
    void everyNameOfASampleIsFoundHoweverItIsWritten() {
        for (Sample sample : samples()) {
            if (!sample.id().isEmpty()) {
                String bare = sample.key().toUpperCase(Locale.ROOT).replace(' ', '-');
                for (String written : List.of(sample.name(), sample.key(), bare)) {
                    assertThat(BUILT_IN.named(written))
                            .as(written)
                            .anyMatch(place -> place.id().equals(sample.id()));
                }
                assertThat(BUILT_IN.longest(sample.name()))
                        .isGreaterThanOrEqualTo(sample.key().split(" ", -1).length);
            }
        }
    }

    @Test
    void aNameThatIsNoPlaceFindsNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder("X");
            random.ints(14, 'a', 'z' + 1).forEach(name::appendCodePoint);
            assertThat(BUILT_IN.named(name.toString())).isEmpty();
        }
        assertThat(BUILT_IN.named("")).isEmpty();
        assertThat(BUILT_IN.named("'-. ")).isEmpty();
        assertThat(BUILT_IN.named("x".repeat(1_000_000))).isEmpty();
        assertThat(BUILT_IN.longest("")).isEqualTo(1);
    }

    @Test
    void divisionsAreKnownByNameCodeAndPart() {
        assertThat(first("Laurel County")).satisfies(county -> {
            assertThat(county.kind()).isEqualTo("county");
            assertThat(county.admin1()).isEqualTo("KY");
            assertThat(county.form()).isEqualTo(NameForm.MAIN);
        });
        assertThat(BUILT_IN.named("Laurel")).anyMatch(place -> place.form() == NameForm.PART);
        assertThat(BUILT_IN.division("US.KY")).map(GazetteerEntry::name).contains("Kentucky");
        assertThat(BUILT_IN.division("sy0700")).map(GazetteerEntry::country).contains("SY");
        assertThat(BUILT_IN.division("XX.99")).isEmpty();
    }

    @Test
    void abbreviationsCountOnlyWhereTheyAreWrittenSo() {
        assertThat(first("Ky.").name()).isEqualTo("Kentucky");
        assertThat(first("U.S.").country()).isEqualTo("US");
        assertThat(first("D.C.").country()).isEqualTo("US");
        assertThat(first("NYC").form()).isEqualTo(NameForm.ABBREVIATION);
        assertThat(first("UAE").isCountry()).isTrue();
        assertThat(BUILT_IN.named("or")).isEmpty();
        assertThat(BUILT_IN.named("Or")).noneMatch(place -> place.name().equals("Oregon"));
    }

    @Test
    void otherTransliterationsAreFoundWhereNothingElseIs() {
        assertThat(first("Khan Sheikhun").country()).isEqualTo("SY");
        assertThat(first("Deir ez-Zour")).satisfies(place -> {
            assertThat(place.country()).isEqualTo("SY");
            assertThat(place.form()).isEqualTo(NameForm.TOLERANT);
        });
        assertThat(BUILT_IN.named("Hodaydah")).isNotEmpty();
    }

    @Test
    void placesOfConflictThatTheListOfSettlementsLacksAreThere() {
        for (String name : List.of(
                "Hmeimim",
                "Khmeimim",
                "Atmeh",
                "Jabal al-Zawiya",
                "al-Ghab",
                "Bagram",
                "Zaatari camp",
                "Bab al-Hawa",
                "Zaporizhzhia Nuclear Power Plant",
                "Horn of Africa",
                "Euphrates",
                "Golan Heights")) {
            assertThat(BUILT_IN.named(name)).as(name).isNotEmpty();
            assertThat(first(name).at()).as(name).isNotNull();
        }
    }

    @Test
    void manyThreadsGetTheSameAnswers() {
        List<String> names = samples().stream().map(Sample::name).toList();
        List<List<GazetteerEntry>> alone = names.stream().map(BUILT_IN::named).toList();
        IntStream.range(0, 32).parallel().forEach(i -> {
            Gazetteer fresh = i % 8 == 0 ? Gazetteer.builtIn() : BUILT_IN;
            assertThat(names.stream().map(fresh::named).toList()).isEqualTo(alone);
        });
    }

    @Test
    void everyRowOfAUsersFileIsFoundAndWins() throws IOException {
        Random random = new Random(11);
        List<String> rows = new ArrayList<>(List.of("name\tlat\tlon\taliases\tcountry\tkind\tid\tpopulation"));
        for (int i = 0; i < 2_000; i++) {
            rows.add("Place " + word(random) + " " + i + "\t" + random.nextInt(-90, 91) + "\t"
                    + random.nextInt(-180, 181) + "\tOther " + i + " " + word(random) + ";Paris\tZD\tvillage\tid" + i
                    + "\t" + i);
        }
        Gazetteer gazetteer = BUILT_IN.with(Files.write(folder.resolve("places.tsv"), rows));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            for (String name : List.of(cells[0], cells[3].split(";", -1)[0], cells[0].toUpperCase(Locale.ROOT))) {
                assertThat(gazetteer.named(name)).extracting(GazetteerEntry::id).containsExactly(cells[6]);
            }
        }
        assertThat(gazetteer.named("Paris")).hasSize(2_000).allMatch(GazetteerEntry::fromUser);
        assertThat(gazetteer.longest("Place")).isGreaterThanOrEqualTo(3);
        assertThat(gazetteer.named("London")).isEqualTo(BUILT_IN.named("London"));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        random.ints(6, 'a', 'z' + 1).forEach(word::appendCodePoint);
        return word.toString();
    }

    @Test
    void theFileGivenLastStandsFirst() throws IOException {
        Path early = Files.writeString(folder.resolve("a.tsv"), "name\tlat\tlon\tid\nZenda\t1\t2\ta\n");
        Path late = Files.writeString(folder.resolve("b.tsv"), "name\tlat\tlon\tid\nZenda\t3\t4\tb\n");
        assertThat(BUILT_IN.with(early).with(late).named("Zenda"))
                .extracting(GazetteerEntry::id)
                .containsExactly("b", "a");
    }

    @Test
    void mistakesOfAUsersFileAreReportedWithFileAndLine() throws IOException {
        assertMistake("name\tlat\n", ":1: a list of places needs the columns name, lat and lon");
        assertMistake("name\tlat\tlon\n\t1\t2\n", ":2: a place without a name");
        assertMistake(
                "name\tlat\tlon\n# note\nZenda\t91\t2\n", ":3: no latitude and longitude in degrees: \"91\", \"2\"");
        assertMistake("name\tlat\tlon\nZenda\t1\t\n", ":2: no latitude and longitude in degrees: \"1\", \"null\"");
        assertMistake("name\tlat\tlon\tpopulation\nZenda\t1\t2\tmany\n", ":2: no number of people: \"many\"");
        Path latin = Files.write(folder.resolve("latin.tsv"), new byte[] {'n', (byte) 0xe9, '\n'});
        assertThatThrownBy(() -> BUILT_IN.with(latin)).hasMessage(latin + ": not UTF-8 text");
    }

    private void assertMistake(String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("places.tsv"), text);
        assertThatThrownBy(() -> BUILT_IN.with(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + message);
    }
}
