package parallax.compare.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    private static boolean same(String one, String other) {
        return PublisherName.of(one).isSame(PublisherName.of(other));
    }

    @Test
    void aPublisherIsKnownByNameAcronymAndInitials() {
        assertThat(same("Gulf News Agency (GNA)", "GNA")).isTrue();
        assertThat(same("Coastal Press Agency", "CPA")).isTrue();
        assertThat(same("The Harbour Times", "Harbour Times online")).isTrue();
    }

    @Test
    void anOrganIsOfTheBodyItBelongsTo() {
        assertThat(same("League of Ports – Relief Desk", "League of Ports")).isTrue();
        assertThat(same("League of Ports", "League of Portsmouth")).isFalse();
    }

    @Test
    void peopleOfABodyStandForIt() {
        assertThat(PublisherName.isOfBody("GNA officials")).isTrue();
        assertThat(PublisherName.isOfBody("people of the town")).isFalse();
    }

    @Test
    void unlikeNamesAreTwoPublishers() {
        assertThat(same("The Harbour Times", "The Morning Times")).isFalse();
        assertThat(same("Coastal Press Agency", "Central Police Academy")).isFalse();
    }

    @Test
    void theUserSaysWhoBelongsTogether() {
        Families families =
                Families.read(List.of("# publisher\tfamily", "Harbour Times\tTimes group", "", "HTV\tTimes group"));
        assertThat(families.of(PublisherName.of("The Harbour Times"))).isEqualTo("times group");
        assertThat(families.of(PublisherName.of("Harbour Television (HTV)"))).isEqualTo("times group");
        assertThat(families.of(PublisherName.of("Other Times"))).isNull();
    }

    @Test
    void aLineThatIsNoPairIsRefusedWithItsNumber() {
        assertThatThrownBy(() -> Families.read(List.of("A\tB", "only one")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2: not publisher and family: only one");
    }
}
