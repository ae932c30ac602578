package parallax.eval.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValuesTest {
    @Test
    void foldingLeavesLowerCaseWordsWithoutAccentsAndApostrophes() {
        assertThat(Folding.fold("  Hay'at Tahrīr al-Shām! ")).isEqualTo("hayat tahrir al sham");
        assertThat(Folding.fold("STRASSE Straße ΟΔΟΣ ı İ ﬁ ½")).isEqualTo("strasse strasse οδοσ ı i fi 1 2");
        assertThat(Folding.name("The Theatre")).isEqualTo("theatre");
        assertThat(Folding.contained("Post", "The Vasky Post")).isTrue();
        assertThat(Folding.contained("Po", "The Vasky Post")).isFalse();
        assertThat(Folding.contained("", "Post")).isFalse();
    }

    @Test
    void labelsAreTheSameInAnySpelling() {
        assertThat(Labels.plain("scareQuoted"))
                .isEqualTo(Labels.plain("scare-quoted"))
                .isEqualTo("scare quoted");
        assertThat(Labels.plain("International Organization (UN)")).isEqualTo("international organisation");
        assertThat(Labels.of("did_not_happen", "status")).isEqualTo("denied");
        assertThat(Labels.of("did_not_happen", "kind")).isEqualTo("did not happen");
    }

    @Test
    void anExactNumberWithOneBoundIsThatNumber() {
        assertThat(bounds("{'low': 300, 'high': null, 'qualifier': 'exact'}")
                        .same(bounds("{'low': '300', 'high': 300}")))
                .isTrue();
        assertThat(bounds("{'low': 300, 'high': null, 'qualifier': 'over'}").same(bounds("{'low': 300, 'high': 300}")))
                .isFalse();
        assertThat(bounds("{'low': '12,000', 'high': 'many'}").same(bounds("{'low': 12000.0, 'high': 'many'}")))
                .isTrue();
        assertThat(bounds("{'low': true}").same(bounds("{}"))).isTrue();
    }

    @Test
    void monthsAndYearsWidenToTheirDays() {
        assertThat(days("{'from': '2021-02', 'to': '2021-02'}"))
                .isEqualTo(days("{'from': '2021-02-01', 'to': '2021-02-28'}"));
        assertThat(days("{'from': 2020, 'to': '2020'}")).isEqualTo(days("{'from': '2020-01-01', 'to': '2020-12-31'}"));
        assertThat(days("{'from': '2021-02-30', 'to': 'soon'}").isUnknown()).isTrue();
        assertThat(days("[]").isUnknown()).isTrue();
    }

    @Test
    void anOpenEndMeetsEverythingOnItsSideAndUnknownOnlyUnknown() {
        Days since = days("{'from': '2021-03-05'}");
        assertThat(since.overlaps(days("{'from': '2021-03', 'to': '2021-03'}"))).isTrue();
        assertThat(since.overlaps(days("{'to': '2021-03-04'}"))).isFalse();
        assertThat(since.overlaps(days("{}"))).isFalse();
        assertThat(days("{}").overlaps(days("{}"))).isTrue();
    }

    @Test
    void tracksShareHalfOfTheShorterNamesTellingWords() {
        assertThat(track("lumen-2021").same(track("Lumen peace talks, second round")))
                .isTrue();
        assertThat(track("Lumen").same(track("Basel talks"))).isFalse();
        assertThat(new TrackNames(Set.of()).same(new TrackNames(Set.of()))).isTrue();
        assertThat(new TrackNames(Set.of()).same(track("Basel"))).isFalse();
    }

    @Test
    void onePlacesWordsLieInTheOthers() {
        assertThat(place("'Vasky'").same(place("['the Vasky district']"))).isTrue();
        assertThat(place("{'name': 'Vasky'}").same(place("'Orvel'"))).isFalse();
        assertThat(place("null").same(place("[]"))).isTrue();
    }

    @Test
    void aTenthOfADegreeNorthIsElevenKilometres() {
        assertThat(GreatCircle.kilometres(11, 20, 11.1, 20)).isBetween(11.1, 11.2);
    }

    private static Bounds bounds(String figure) {
        return Bounds.of(json(figure));
    }

    private static Days days(String interval) {
        return Days.of(json(interval));
    }

    private static PlaceNames place(String place) {
        return PlaceNames.of(json(place));
    }

    private static TrackNames track(String name) {
        return new TrackNames(Set.of(name));
    }

    private static JsonNode json(String written) {
        return JsonMapper.shared().readTree(written.replace('\'', '"'));
    }
}
