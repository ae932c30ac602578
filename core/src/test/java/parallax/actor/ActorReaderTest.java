package parallax.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.language.EncoderLanguageModel;
import parallax.language.Reading;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.AccountDate;

class ActorReaderTest {
    private static final ActorReader READER = new ActorReader(ActorRegistry.builtIn());
    private static final EncoderLanguageModel LANGUAGE = new EncoderLanguageModel();

    private static Cast read(String text) {
        Document document = new Document("test", text);
        List<Passage> passages =
                text.isEmpty() ? List.of() : List.of(new Passage(PassageKind.BODY, new Span(0, text.length())));
        return READER.read(Reading.of(document, passages, LANGUAGE), AccountDate.UNKNOWN);
    }

    /// Every mention as `words = actor`.
    private static List<String> mentions(String text) {
        return read(text).mentions().stream()
                .map(mention -> mention.span().in(text) + " = " + mention.actor())
                .toList();
    }

    private static List<String> words(String text) {
        return read(text).mentions().stream()
                .map(mention -> mention.span().in(text))
                .toList();
    }

    @Test
    void aCapitalActsWhereItSpeaksAndIsAPlaceWhereOneMeets() {
        assertThat(mentions("Moscow said that the delegations met in Ankara on Monday."))
                .containsExactly("Moscow = russia");
    }

    @Test
    void whoAnnouncesWhatItWillDoIsMeantByIt() {
        String text = "When Egypt objected, the World Bank announced that it would come.";
        assertThat(read(text).pronouns())
                .filteredOn(mention -> mention.span().in(text).equals("it"))
                .extracting(Mention::actor)
                .containsExactly("world-bank");
    }

    @Test
    void helicoptersOfTheGovernmentAreThoseOfTheStateTheAccountSpeaksOf() {
        assertThat(mentions(
                        "France objected. Government helicopters bombed the town. Egypt denied it, and Cairo said so."))
                .contains("Government helicopters = egypt");
    }

    @Test
    void aListOfStatesIsReadAsItsFirst() {
        assertThat(mentions("The plan was rejected by France, Italy and Spain."))
                .containsExactly("France = france", "Italy = italy", "Spain = spain");
        assertThat(mentions("Fighting went on in France, Italy and Spain.")).isEmpty();
    }

    @Test
    void whatACountryOwnsTellsWhetherItActs() {
        assertThat(mentions("Egypt's attack surprised many in Egypt's north.")).containsExactly("Egypt = egypt");
    }

    @Test
    void anOrganOfAStateStandsForItsGovernment() {
        assertThat(
                        mentions(
                                "The Norwegian Fisheries Police waited while Norwegian troops and the Norwegian government left."))
                .contains("Norwegian troops = norway", "Norwegian government = norway");
    }

    @Test
    void anAcronymThatIsOnlyUsedJoinsTheOneNameItSpells() {
        List<String> actors = read("The Norlan Quay Council met on Monday. The NQC said nobody came."
                        + " Later the NQC denounced the raid.")
                .mentions()
                .stream()
                .map(Mention::actor)
                .distinct()
                .toList();
        assertThat(actors).hasSize(1);
    }

    @Test
    void anAcronymInBracketsJoinsItsNameAndIsKnownAfterwards() {
        assertThat(mentions("The Ruritanian Coal Miners League (RCML) struck. Later the RCML gave in."))
                .containsExactly(
                        "Ruritanian Coal Miners League (RCML) = ruritanian-coal-miners-league",
                        "RCML = ruritanian-coal-miners-league");
    }

    @Test
    void aSurnameAndAShortNameStandForTheFullOnes() {
        assertThat(mentions("Captain Rolf Zambo met the Zenda Town Council. Zambo said the Council had lied."))
                .containsExactly(
                        "Rolf Zambo = rolf-zambo",
                        "Zenda Town Council = zenda-town-council",
                        "Zambo = rolf-zambo",
                        "Council = zenda-town-council");
    }

    @Test
    void theCouncilInSmallLettersIsTheOneNamedBefore() {
        assertThat(mentions("The Zenda Town Council met. Then the council voted."))
                .containsExactly("Zenda Town Council = zenda-town-council", "council = zenda-town-council");
    }

    @Test
    void describedGroupsAreFoundAndClustered() {
        assertThat(mentions("Armed rebels held the town. Thousands of civilians fled from the rebels."))
                .containsExactly(
                        "Armed rebels = armed-rebels",
                        "Thousands of civilians = thousands-of-civilians",
                        "rebels = armed-rebels");
    }

    @Test
    void whatSomebodyIsNamesNobodyNew() {
        assertThat(words("Lena Bold is a diplomat and acts as a mediator.")).containsExactly("Lena Bold");
        assertThat(words("These forces have no leader.")).isEmpty();
    }

    @Test
    void anAppositionBeforeANameIsNoSecondActor() {
        assertThat(words("The union's chairwoman, Anna Bold, told reporters that it would strike."))
                .contains("Anna Bold")
                .doesNotContain("union's chairwoman", "chairwoman");
    }

    @Test
    void theRegimeIsTheOneTheAccountNamesSo() {
        assertThat(mentions("The regime fell back. The Iranian regime denied it."))
                .containsExactly("regime = iran", "Iranian regime = iran");
    }

    @Test
    void namesHeldAtADistanceAreScareQuoted() {
        assertThat(read("The so-called rebels met the “moderate” militias and some soldiers of the army.")
                        .mentions())
                .filteredOn(Mention::scareQuoted)
                .hasSize(2);
    }

    @Test
    void pronounsStandForTheLastFittingActor() {
        String text = "Anna Bold met the rebels. She told them to leave.";
        assertThat(read(text).pronouns())
                .extracting(pronoun -> pronoun.span().in(text) + " = " + pronoun.actor())
                .containsExactly("She = anna-bold", "them = rebels");
    }

    @Test
    void everydayWordsAreNotTheNamesTheySpell() {
        assertThat(words("Let us wait until May. The ships may sail on Tuesday."))
                .isEmpty();
    }

    @Test
    void peopleInFiguresAreNotNamedButCrowdsOfAKindAre() {
        assertThat(words("Nineteen people were killed and 5,000 refugees left."))
                .containsExactly("5,000 refugees");
    }

    @Test
    void acronymsPartedByASlashAreTwoActors() {
        assertThat(mentions("It was the Kurdish PYD/YPG.")).contains("PYD = pyd", "YPG = ypg");
    }

    @Test
    void theArmyIsThatOfTheGovernmentThatIsNamedAsOneNotTheMediators() {
        String text =
                "Egypt's government and the rebels met in Geneva. France is a friend of peace, said France's envoy. "
                        + "France hosted, France paid, and France was proud. The army stayed away.";
        assertThat(read(text).actors())
                .filteredOn(actor -> actor.name().equals("army"))
                .extracting(Actor::parent)
                .containsExactly("egypt");
    }

    @Test
    void whoItWasThatDidItIsAnActor() {
        assertThat(words("It was rebel gunmen who had blocked the road.")).containsExactly("rebel gunmen");
        assertThat(words("They were rebel gunmen.")).isEmpty();
    }

    @Test
    void everyMentionHasAnActorAndStandsInTheText() {
        String text = "“The Turks” and Russia's army fought, the UN said; its envoy, John Doe, wept.";
        Cast cast = read(text);
        assertThat(cast.mentions()).allSatisfy(mention -> {
            assertThat(cast.byId()).containsKey(mention.actor());
            assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
        });
    }

    @Test
    void oddTextDoesNoHarm() {
        for (String text :
                List.of("", " ", "\0\0", "’’’", "((((", "the of the", "\uD83D\uDE00 rebels \uD83D\uDE00", "A/B/C (")) {
            assertThatCode(() -> read(text)).doesNotThrowAnyException();
        }
    }

    @Test
    void aWordOfAMillionLettersTakesLinearTime() {
        assertThat(read("The rebels said " + "Aa".repeat(500_000) + ".").mentions())
                .isNotNull();
    }

    @Test
    void aMillionCapitalsTakeLinearTime() {
        String text = "Rebel And Of The ".repeat(20_000);
        assertThat(read(text).mentions()).isNotNull();
    }
}
