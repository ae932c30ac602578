package parallax.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.actor.Alias.Role;
import parallax.language.PartOfSpeech;
import parallax.language.Token;
import parallax.text.Span;
import parallax.time.Interval;

class ActorRegistryTest {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\S");

    private final ActorRegistry registry = ActorRegistry.builtIn();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "HTS, hts",
        "FSA, fsa",
        "NLF, nlf",
        "PYD, pyd",
        "YPG, ypg",
        "SNC, snc",
        "HNC, hnc",
        "RCIT, rcit",
        "TIP, tip",
        "US, united-states",
        "U.S., united-states",
        "UN, un",
        "FSAs, fsa",
        "Reuters, reuters",
        "Kremlin, russia"
    })
    void wellKnownNamesAreListed(String words, String id) {
        assertThat(registry.named(words)).extracting(Alias::actor).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Hay'at Tahrir al-Sham, hts", "Hayyat Tahrir al-Sham, hts", "Hayat Tharir Al Sham, hts",
        "Hay’at Tahrir ash-Sham, hts", "Jaish el Islam, jaysh-al-islam", "Ahrar Al Shaam, ahrar-al-sham",
        "Recep Tayyip Erdogan, recep-tayyip-erdogan", "Barrack Obama, barack-obama"
    })
    void spellingsFromOtherScriptsFallTogether(String words, String id) {
        assertThat(registry.named(words)).extracting(Alias::actor).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"us", "who", "is", "Foreign policy", "Guardian", "About", "Hill", "Union", "Michael Base"})
    void ordinaryWordsAreNobody(String words) {
        assertThat(registry.named(words)).isEmpty();
    }

    @Test
    void countryCapitalSeatAndDemonymAreToldApart() {
        assertThat(registry.named("Russia")).extracting(Alias::role).containsExactly(Role.COUNTRY);
        assertThat(registry.named("Moscow")).extracting(Alias::role).containsExactly(Role.CAPITAL);
        assertThat(registry.named("Kremlin")).extracting(Alias::role).containsExactly(Role.SEAT);
        assertThat(registry.named("Russians")).extracting(Alias::role).containsExactly(Role.DEMONYM);
        assertThat(registry.named("Lavrov")).extracting(Alias::role).containsExactly(Role.SURNAME);
    }

    @Test
    void aNameOutsideItsDatesIsFoundAndFlagged() {
        Alias alias = registry.named("Jabhat Fatah al-Sham").getFirst();
        assertThat(alias.actor()).isEqualTo("nusra");
        assertThat(alias.validIn(Interval.day(LocalDate.of(2016, 10, 1)))).isTrue();
        assertThat(alias.validIn(Interval.day(LocalDate.of(2018, 10, 1)))).isFalse();
        assertThat(alias.validIn(Interval.UNKNOWN)).isTrue();
    }

    @Test
    void anOfficeHasItsHolderByDate() {
        var day = Interval.day(LocalDate.of(2016, 12, 2));
        assertThat(registry.named("Turkish president"))
                .filteredOn(alias -> alias.validIn(day))
                .extracting(Alias::actor)
                .containsExactly("recep-tayyip-erdogan");
    }

    @Test
    void aScanFindsTheLongestNamesWhereTheyStand() {
        String text = "“Free Syrian Army” units, US-backed, met Syria's foreign minister in Moscow.";
        assertThat(registry.scan(tokens(text)))
                .extracting(match -> match.span().in(text))
                .contains("Free Syrian Army", "US", "Moscow")
                .doesNotContain("Free", "Army");
    }

    @Test
    void noNameGoesAcrossACommaOrAnOddText() {
        assertThat(registry.scan(tokens("Human, Rights, Watch"))).isEmpty();
        assertThat(registry.scan(tokens("\u0000 \uD83D\uDE00 al- al 's ' . \u0301 ٣ ---")))
                .isEmpty();
        assertThat(registry.scan(List.of())).isEmpty();
    }

    @Test
    void usersFilesWin() throws IOException {
        Path file = write("id\tname\tkind\taliases\tparent\nnorland\tGovernment of Norland\tstate\t"
                + "Norland;Hale;Norlandish government;Moscow\t\nada\tAda Brook\tperson\t\tnorland\n");
        ActorRegistry extended = registry.with(file);
        assertThat(extended.named("Moscow")).extracting(Alias::actor).containsExactly("norland");
        assertThat(extended.named("Norlandish")).extracting(Alias::role).containsExactly(Role.DEMONYM);
        assertThat(extended.named("Hale")).extracting(Alias::role).containsExactly(Role.CAPITAL);
        assertThat(extended.named("Brook")).extracting(Alias::role).containsExactly(Role.SURNAME);
        assertThat(extended.named("Tehran")).extracting(Alias::actor).containsExactly("iran");
    }

    @Test
    void aBadLineIsNamedWithItsReason() throws IOException {
        Path file = write("id\tname\tkind\na\tAda\tperson\nb\tBo\tking\n");
        assertThatThrownBy(() -> registry.with(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ":3: no actor kind: \"king\"");
        Path dated = write("a\tAda\tperson\tAddie[2014..]\n");
        assertThatThrownBy(() -> registry.with(dated))
                .hasMessage(dated + ":1: expected a date YYYY-MM-DD, found \"2014\"");
    }

    @Test
    void everyParentIsListed() {
        assertThat(registry.listings())
                .allSatisfy(listing -> assertThat(listing.actor().parent())
                        .satisfiesAnyOf(
                                parent -> assertThat(parent).isNull(),
                                parent -> assertThat(registry.actor(String.valueOf(parent)))
                                        .isPresent()));
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("actors.tsv"), content);
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            tokens.add(new Token(span, matcher.group(), matcher.group(), PartOfSpeech.X, Set.of()));
        }
        return tokens;
    }
}
