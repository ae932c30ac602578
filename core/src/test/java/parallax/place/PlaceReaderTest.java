package parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.actor.Cast;
import parallax.actor.Mention;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.text.Document;
import parallax.text.Metadata;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;

class PlaceReaderTest {
    private static final Gazetteer BUILT_IN = Gazetteer.builtIn();
    private static final Cast NOBODY = new Cast(List.of(), List.of(), List.of());

    private static List<Place> read(Gazetteer gazetteer, Cast cast, String text) {
        Document document = new Document("test", text);
        Passage body = new Passage(PassageKind.BODY, new Span(0, text.length()));
        Reading reading = Reading.of(document, List.of(body), new EncoderLanguageModel());
        return new PlaceReader(gazetteer).read(reading, cast);
    }

    private static List<String> words(String text) {
        return read(BUILT_IN, NOBODY, text).stream()
                .map(place -> place.span().in(text))
                .toList();
    }

    @Test
    void theSpanLeavesOutCompassWordsAndArticles() {
        assertThat(words("They fled from eastern Aleppo to the Gaza Strip.")).containsExactly("Aleppo", "Gaza Strip");
    }

    @Test
    void conjunctsOfAListArePlacesTogether() {
        assertThat(words("He spoke in Geneva, Vienna and Astana.")).containsExactly("Geneva", "Vienna", "Astana");
    }

    @Test
    void aNegotiationNamedAfterACityIsNoPlace() {
        assertThat(words("The Geneva talks and the Astana process were held in Kazakhstan."))
                .containsExactly("Kazakhstan");
    }

    @Test
    void anActingGovernmentIsNoPlace() {
        String text = "Moscow said it would meet them in Moscow.";
        Cast cast = new Cast(List.of(), List.of(new Mention(new Span(0, 6), "russia", false)), List.of());
        assertThat(read(BUILT_IN, cast, text))
                .extracting(place -> place.span().start())
                .containsExactly(text.lastIndexOf("Moscow"));
    }

    @Test
    void anUnknownPlaceIsKeptWithoutCoordinates() {
        List<Place> places = read(BUILT_IN, NOBODY, "The ship ran aground near the Hollow Bank on Monday.");
        assertThat(places).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Hollow Bank");
            assertThat(place.at()).isNull();
        });
    }

    private static Place only(String text) {
        List<Place> places = read(BUILT_IN, NOBODY, text);
        assertThat(places).as(text).hasSize(1);
        return places.getFirst();
    }

    @Test
    void theWordsAroundANameTellTownFromProvince() {
        assertThat(only("Thousands fled from Taiz governorate on Monday.").kind())
                .isEqualTo("region");
        assertThat(only("Thousands fled the northern province of Aleppo on Monday.")
                        .kind())
                .isEqualTo("region");
        assertThat(only("Shells fell on the city of Latakia on Monday.").kind()).isEqualTo("city");
    }

    @Test
    void aNameThatOnlySoundsLikeATownAbroadStaysUnknown() {
        String text = "Shells fell in Aleppo, in Homs and in Moorea.";
        assertThat(read(BUILT_IN, NOBODY, text)).extracting(Place::country).containsExactly("SY", "SY", null);
    }

    @Test
    void sourcesOfNoKnownTownMeanTheLargeCity() {
        String text = "They met in Geneva, in Vienna and in Toronto, and nobody signed.";
        assertThat(read(BUILT_IN, NOBODY, text)).extracting(Place::country).containsExactly("CH", "AT", "CA");
    }

    @Test
    void aTownWithItsStateOrCountryBehindItLiesThere() {
        List<List<String>> holders = List.of(
                List.of("Ohio", "US", "OH"),
                List.of("Texas", "US", "TX"),
                List.of("Spain", "ES", ""),
                List.of("Canada", "CA", ""),
                List.of("Syria", "SY", ""));
        List<String> names = List.of("Geneva", "Paris", "Toledo", "London", "Athens", "Aleppo", "Lima", "Troy");
        Random random = new Random(4);
        for (int i = 0; i < 60; i++) {
            String name = names.get(random.nextInt(names.size()));
            List<String> holder = holders.get(random.nextInt(holders.size()));
            boolean there = BUILT_IN.named(name).stream().anyMatch(entry -> liesIn(entry, holder));
            if (there) {
                Place place = read(
                                BUILT_IN, NOBODY, "Dozens met in " + name + ", " + holder.getFirst() + ", on Monday.")
                        .getFirst();
                assertThat(BUILT_IN.named(name))
                        .as(name + ", " + holder)
                        .anyMatch(entry -> entry.id().equals(place.entry()) && liesIn(entry, holder));
            }
        }
    }

    private static boolean liesIn(GazetteerEntry entry, List<String> holder) {
        return !entry.isArea()
                && holder.get(1).equals(entry.country())
                && (holder.get(2).isEmpty() || holder.get(2).equals(entry.admin1()));
    }

    @Test
    void theCountriesOfTheAccountDecideBetweenPlacesOfOneName() {
        Place tripoli = read(BUILT_IN, NOBODY, "Fighting went on in Tripoli, Libya, and in Misrata and Benghazi.")
                .getFirst();
        assertThat(tripoli.country()).isEqualTo("LY");
    }

    @Test
    void aToponymSaysWhatItIsUsedFor() {
        String text = "A Russian envoy spoke to the Ohio Department of Health in Vienna.";
        Document document = new Document("test", text);
        Passage body = new Passage(PassageKind.BODY, new Span(0, text.length()));
        Reading reading = Reading.of(document, List.of(body), new EncoderLanguageModel());
        assertThat(new PlaceReader(BUILT_IN).toponyms(reading, NOBODY))
                .extracting(toponym -> toponym.place().span().in(text) + " " + toponym.sense())
                .containsExactly("Russian DEMONYM", "Ohio EMBEDDED", "Vienna LOCATIVE");
    }

    @Test
    void theUnitBehindANameTellsWhichOfThatNameItIs() {
        assertThat(read(BUILT_IN, NOBODY, "He was arrested in Paris, Texas, on Monday.")
                        .getFirst()
                        .at())
                .satisfies(at -> assertThat(at.longitude()).isBetween(-97.0, -94.0));
        assertThat(read(BUILT_IN, NOBODY, "He was arrested in Paris on Monday.").getFirst())
                .satisfies(paris -> {
                    assertThat(paris.country()).isEqualTo("FR");
                    assertThat(paris.candidates()).isGreaterThan(1);
                    assertThat(paris.rival()).isNotNull();
                    assertThat(paris.confidence()).isBetween(0.5, 1.0);
                });
    }

    @Test
    void anAddressTellsWhichTownALocalPaperMeans() {
        String text = "A woman was arrested in Palestine. Police in Palestine said so.";
        Metadata metadata = new Metadata(null, null, null, "https://palestineherald.com/x", null, null);
        Document document = new Document("test", text, metadata, List.of());
        Passage body = new Passage(PassageKind.BODY, new Span(0, text.length()));
        Reading reading = Reading.of(document, List.of(body), new EncoderLanguageModel());
        assertThat(new PlaceReader(BUILT_IN).read(reading, NOBODY).getFirst().country())
                .isEqualTo("US");
    }

    @Test
    void everyListOfTownsIsReadWhole() {
        List<String> towns = List.of("Hamburg", "Kyiv", "Nairobi", "Lima", "Osaka", "Tbilisi", "Mosul", "Lagos");
        Random random = new Random(4);
        for (int i = 0; i < 20; i++) {
            List<String> three = new ArrayList<>(towns);
            Collections.shuffle(three, random);
            three = three.subList(0, 3);
            assertThat(words("They met in %s, %s and %s.".formatted(three.toArray())))
                    .containsExactlyElementsOf(three);
        }
    }

    @Test
    void anyTextIsReadWithoutFailing() {
        for (String text : List.of("\u0000", "😀 in 😀", "-", "in -", "D-", "R-X", "The", "U.S", "in The", "$US$")) {
            assertThat(words(text)).isNotNull();
        }
    }

    @Test
    void aWiderUnitIsMeantWhereTheWordsAskForIt() {
        assertThat(read(BUILT_IN, NOBODY, "Tens of thousands fled to Idlib province.")
                        .getFirst()
                        .kind())
                .isEqualTo("region");
    }

    @Test
    void accentsApostrophesAndHyphensDoNotMatter() {
        assertThat(BUILT_IN.named("Al Hasakah")).isNotEmpty();
        assertThat(BUILT_IN.named("al-Ḥasakah").getFirst().country()).isEqualTo("SY");
        assertThat(BUILT_IN.named("")).isEmpty();
        assertThat(BUILT_IN.named("zzzzzz")).isEmpty();
    }

    @Test
    void aUsersPlaceWinsOverTheBuiltInOnesOfItsName(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("places.tsv"), "name\tlat\tlon\taliases\nParis\t10.5\t-20\tLutetia\n");
        Gazetteer gazetteer = BUILT_IN.with(file);
        assertThat(read(gazetteer, NOBODY, "They met in Paris.").getFirst().at())
                .isEqualTo(new Coordinates(10.5, -20));
        assertThat(gazetteer.named("lutetia")).hasSize(1);
    }

    @Test
    void aMistakeInAUsersListIsReportedWithFileAndLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("places.tsv"), "name\tlat\tlon\nParis\tnorth\t2\n");
        assertThatThrownBy(() -> BUILT_IN.with(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ":2: no latitude and longitude in degrees: \"north\", \"2\"");
    }
}
